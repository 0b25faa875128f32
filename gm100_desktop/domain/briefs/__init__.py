"""What one report needs: frozen, already computed, in the order of printing.

Rules that hold for every brief, so that the paper can be a plain reading of it:

* Texts are raw, as typed: nothing is escaped, cut or prepared for the paper. '' means unknown.
* Dates are ISO text ('2026-11-20', also '2026-11' or '2026'), times 'HH:MM', '' when unknown.
* Money is whole rupiah; a score or a measured value is a Decimal; there are no floats.
* Lists stand in printing order and are already chosen for the report's year, phase and profile:
  what a profile hides (NIP, contacts, signatures) is simply not in the brief.
* Totals and counts are in the brief. The paper formats, it never sums and never asks the clock.
"""
