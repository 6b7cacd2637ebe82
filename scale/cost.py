#!/usr/bin/env python3
"""What a body of news costs in core-hours and money: cost.py [MEGABYTES_A_CORE_SECOND] [DOLLARS_A_CORE_HOUR] [EFFICIENCY]

The throughput is that of one core over text (measure yours: `time actant -j 1 --summary FOLDER >/dev/null`, bytes by user +
system time); the efficiency that of a cluster (scale/check.py measures it). Sizes are assumptions, stated in the table."""
import sys

SPEED = float(sys.argv[1]) if len(sys.argv) > 1 else 3.6
PRICE = float(sys.argv[2]) if len(sys.argv) > 2 else 0.05
EFFICIENCY = float(sys.argv[3]) if len(sys.argv) > 3 else 0.7
ARTICLE = 3.5e3  # bytes of text
BODIES = (("a day of world news", 1e6), ("a year of it", 365e6), ("Common Crawl's news archive, English", 6e8))

print(f"{SPEED:g} MB of text a core-second, {PRICE:g} dollars a core-hour, efficiency {EFFICIENCY:g}, {ARTICLE / 1e3:g} KB an article\n")
print(f"{'':38}{'articles':>12}{'text':>10}{'core-hours':>12}{'dollars':>9}{'on 1,000 cores':>16}")
for name, articles in BODIES:
    size = articles * ARTICLE
    hours = size / (SPEED * 1e6) / 3600 / EFFICIENCY
    print(f"{name:38}{articles:12,.0f}{size / 1e9:7,.0f} GB{hours:12,.1f}{hours * PRICE:9,.2f}{hours * 3.6:14,.1f} s")
