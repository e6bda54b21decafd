"""How well the desk understands: its readers against sentences that their authors had not seen."""
