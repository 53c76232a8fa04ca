@echo off
rem Starts OnRecord: finds a JDK, builds when the checkout is newer than the jar, runs.
rem ONRECORD_JAVA_HOME chooses the JDK, ONRECORD_JAVA_OPTS adds options for it, ONRECORD_AOT=off does
rem without the cache that makes starts quick.
setlocal EnableExtensions DisableDelayedExpansion

for %%I in ("%~dp0..") do set "HOME_DIR=%%~fI"
set "JAR=%HOME_DIR%\target\onrecord.jar"
set "JDK="

call :try "%ONRECORD_JAVA_HOME%"
call :try "%JAVA_HOME%"
for /f "delims=" %%J in ('where java 2^>nul') do call :try "%%~dpJ.."
for %%R in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft" "%USERPROFILE%\.jdks" "%USERPROFILE%\.sdkman\candidates\java") do (
  if exist "%%~R" for /d %%D in ("%%~R\*") do call :try "%%~D"
)
if not defined JDK (
  echo onrecord: a JDK 25 or later is needed and none was found; install one ^(for example from https://adoptium.net^) or set ONRECORD_JAVA_HOME. 1>&2
  exit /b 1
)

call :stale
if defined STALE (
  call :build || exit /b 1
)

set "MODULES="
for %%F in ("%HOME_DIR%\target\lib\javafx-*-win*.jar") do call :module "%%~fF"

for /f "tokens=2 delims==" %%V in ('findstr /b "JAVA_RUNTIME_VERSION=" "%JDK%\release"') do set "RUNTIME=%%~V"
set "RUNTIME=%RUNTIME:+=_%"
set "RUNTIME=%RUNTIME:-=_%"
set "CACHE=%HOME_DIR%\target\onrecord-%RUNTIME%.aot"
set "OPTIONS=-Xmx512m -XX:+UseSerialGC -XX:+UseCompactObjectHeaders -Xlog:disable --add-modules javafx.controls --enable-native-access=ALL-UNNAMED,javafx.graphics"
set LOGGING="-Djava.util.logging.config.file=%HOME_DIR%\bin\logging.properties"

set "AOT="
if /i "%ONRECORD_AOT%"=="off" goto run
if exist "%CACHE%" (
  set AOT="-XX:AOTCache=%CACHE%"
  goto run
)
rem A run of the program in the background makes the cache; it must never stand in anybody's way.
set "PRACTICE=%CACHE%.practice"
mkdir "%PRACTICE%" 2>nul && start "" /b /low cmd /c ""%~f0" :practise" >nul 2>&1 <nul

:run
if "%~1"==":practise" goto practise
"%JDK%\bin\java.exe" %OPTIONS% --module-path "%MODULES%" %LOGGING% %AOT% %ONRECORD_JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%

:practise
set "ONRECORD_HOME=%PRACTICE%"
rem The first run makes the sample library, which the second takes up again.
"%JDK%\bin\java.exe" %OPTIONS% --module-path "%MODULES%" %LOGGING% -Dglass.platform=Headless -Dprism.order=sw -Donrecord.startup=report -jar "%JAR%"
"%JDK%\bin\java.exe" %OPTIONS% --module-path "%MODULES%" %LOGGING% "-XX:AOTCacheOutput=%PRACTICE%\new.aot" -Dglass.platform=Headless -Dprism.order=sw -Donrecord.startup=report -jar "%JAR%"
if exist "%PRACTICE%\new.aot" move /y "%PRACTICE%\new.aot" "%CACHE%"
rmdir /s /q "%PRACTICE%"
exit /b 0

:try
if defined JDK exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==" %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do for /f "tokens=1 delims=." %%M in ("%%~V") do if %%M GEQ 25 set "JDK=%~f1"
exit /b 0

:module
if defined MODULES (set "MODULES=%MODULES%;%~1") else set "MODULES=%~1"
exit /b 0

:stale
set "STALE="
if not exist "%JAR%" set "STALE=1"
if defined STALE exit /b 0
if not exist "%HOME_DIR%\src\main" exit /b 0
for /f %%N in ('powershell -NoProfile -Command "$jar = (Get-Item -LiteralPath '%JAR%').LastWriteTimeUtc; $root = '%HOME_DIR%'; @(Get-Item -LiteralPath $root\pom.xml) + @(Get-ChildItem -Recurse -LiteralPath $root\src\main, $root\resources, $root\data) | Where-Object { $_.LastWriteTimeUtc -gt $jar } | Select-Object -First 1 | ForEach-Object { 1 }"') do set "STALE=%%N"
exit /b 0

:build
where mvn >nul 2>&1
if errorlevel 1 (
  echo onrecord: Maven is needed to build the program and was not found; install Maven 3.8 or later. 1>&2
  exit /b 1
)
echo onrecord: building the program, which takes a minute or two ^(log: target\build.log^) 1>&2
if not exist "%HOME_DIR%\target" mkdir "%HOME_DIR%\target"
if exist "%HOME_DIR%\target\lib" rmdir /s /q "%HOME_DIR%\target\lib"
del /q "%HOME_DIR%\target\onrecord-*.aot" 2>nul
for /d %%D in ("%HOME_DIR%\target\onrecord-*.practice") do rmdir /s /q "%%~D"
setlocal
set "JAVA_HOME=%JDK%"
pushd "%HOME_DIR%"
call mvn -q -B -DskipTests package >"%HOME_DIR%\target\build.log" 2>&1
set "BUILT=%ERRORLEVEL%"
popd
endlocal & if not "%BUILT%"=="0" (
  echo onrecord: the build failed; all of its log is in %HOME_DIR%\target\build.log 1>&2
  exit /b 1
)
copy /b "%JAR%"+,, "%JAR%" >nul
exit /b 0
