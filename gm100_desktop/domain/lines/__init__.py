"""What lists show: frozen lines, one module per area; a query fills them, no window or table is known."""
