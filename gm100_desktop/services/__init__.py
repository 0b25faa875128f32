"""What a user can do with a region's file, one module per area; no window and no paper."""
