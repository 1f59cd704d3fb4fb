"""Standfirst: a news site whose readers discuss the news under published community standards."""
