"""Names the network from which somebody comes, so that limits can be kept without storing an address."""

import ipaddress

from django.utils.crypto import salted_hmac


def name_network(address: str) -> str:
    """A keyed hash; of an IPv6 address only the first half counts, for each home has billions of the others."""
    return salted_hmac("standfirst.network", _network(address), algorithm="sha256").hexdigest()[:32]


def _network(address: str) -> str:
    try:
        found = ipaddress.ip_address(address)
    except ValueError:
        return address
    if found.version == 4:
        return str(found)
    return str(ipaddress.ip_network(f"{found}/64", strict=False).network_address)
