@echo off
rem Runs the command line of SOTA SDK (samples\cli), and builds it first when it is missing or older than its sources.
rem
rem Environment: JAVA_HOME        the Java to use, 17 or later
rem              SOTA_CLASSPATH   jars of further engines
rem              SOTA_JAVA_OPTS   further options for Java, such as -Xmx2g
setlocal EnableExtensions DisableDelayedExpansion

set "SOTA_HOME=%~dp0"
set "SOTA_TARGET=%SOTA_HOME%samples\cli\target"
set "SOTA_JAR=%SOTA_TARGET%\sota-cli.jar"
set "SOTA_STAMP=%SOTA_TARGET%\sota.built"

set "SOTA_JAVA=java"
if defined JAVA_HOME set "SOTA_JAVA=%JAVA_HOME%\bin\java.exe"
set "SOTA_MAJOR=0"
for /f "tokens=4 delims==. " %%v in ('call "%SOTA_JAVA%" -XshowSettings:properties -version 2^>^&1 ^| findstr /c:"java.specification.version "') do set "SOTA_MAJOR=%%v"
if %SOTA_MAJOR% geq 17 goto java_found
echo error: Java 17 or later was not found.>&2
echo   -^> Install a JDK of version 17 or later, or set JAVA_HOME to one.>&2
exit /b 1

:java_found
set "SOTA_REASON=first time only"
if not exist "%SOTA_JAR%" goto build
set "SOTA_REASON=the sources have changed"
powershell -NoProfile -Command ^
  "$h = $env:SOTA_HOME; $built = (Get-Item $env:SOTA_JAR, $env:SOTA_STAMP -ErrorAction SilentlyContinue | Measure-Object LastWriteTime -Maximum).Maximum;" ^
  "$sources = @(\"$h\pom.xml\", \"$h\sota-*\pom.xml\", \"$h\sota-*\src\main\", \"$h\samples\cli\pom.xml\", \"$h\samples\cli\src\main\");" ^
  "if (Get-ChildItem $sources -Recurse -File | Where-Object LastWriteTime -gt $built | Select-Object -First 1) { exit 1 }"
if errorlevel 1 goto build
goto run

:build
where mvn >nul 2>&1
if errorlevel 1 (
  echo error: Maven was not found, and the command line has to be built first.>&2
  echo   -^> Install Maven 3.8 or later, so that mvn is on the PATH.>&2
  exit /b 1
)
echo Building SOTA ^(%SOTA_REASON%^) ...>&2
if not exist "%SOTA_TARGET%" mkdir "%SOTA_TARGET%"
rem Tests and style are for 'mvn verify'; here a film is wanted.
call mvn -q -B -ntp -f "%SOTA_HOME%pom.xml" -pl samples/cli -am package -Dmaven.test.skip=true -Dspotless.check.skip=true -Djacoco.skip=true -Denforcer.skip=true >"%SOTA_TARGET%\build.log" 2>&1 <nul
if errorlevel 1 (
  powershell -NoProfile -Command "Get-Content $env:SOTA_TARGET\build.log -Tail 20" >&2
  echo error: SOTA could not be built.>&2
  echo   -^> The last lines of the log are above; all of it is in %SOTA_TARGET%\build.log.>&2
  exit /b 1
)
type nul >"%SOTA_STAMP%"

:run
set "SOTA_ACCESS="
if %SOTA_MAJOR% geq 22 set "SOTA_ACCESS=--enable-native-access=ALL-UNNAMED"
set "SOTA_CP=%SOTA_JAR%"
if defined SOTA_CLASSPATH set "SOTA_CP=%SOTA_JAR%;%SOTA_CLASSPATH%"
rem One thread collects garbage while others make the film: as quick, and with less memory.
set "SOTA_COLLECTOR=-XX:+UseSerialGC"
if defined SOTA_JAVA_OPTS if not "%SOTA_JAVA_OPTS:GC=%"=="%SOTA_JAVA_OPTS%" set "SOTA_COLLECTOR="
"%SOTA_JAVA%" %SOTA_ACCESS% %SOTA_COLLECTOR% -Djava.awt.headless=true %SOTA_JAVA_OPTS% -cp "%SOTA_CP%" dev.sota.cli.Main %*
exit /b %ERRORLEVEL%
