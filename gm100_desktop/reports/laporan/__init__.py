"""The main report, Laporan Pelaksanaan dan Evaluasi: one module per part."""
