@echo off
rem The same as bootstrap.py, with the Python this PC has: the newest that fits, else "python".
setlocal
set PYEXE=python
for %%V in (3.11 3.12 3.13) do py -%%V --version >nul 2>nul && set PYEXE=py -%%V
%PYEXE% "%~dp0bootstrap.py" %*
exit /b %errorlevel%
