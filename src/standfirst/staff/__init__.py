"""Who works here: moderators, senior moderators, editors and operators, each for one edition or for all."""
