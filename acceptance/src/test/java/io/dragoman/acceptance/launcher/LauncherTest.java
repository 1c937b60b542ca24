package io.dragoman.acceptance.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

// Only so that a lock that holds for ever fails a test instead of stopping the build.
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    @TempDir
    private Path folder;

    private FalseProject project;

    @BeforeEach
    void makeProject() throws Exception {
        project = new FalseProject(folder);
    }

    @AfterEach
    void endProcesses() {
        project.close();
    }

    @Test
    void passesArgumentsInputAndExitCode() throws Exception {
        Outcome outcome = project.run(
                Map.of("JAVA_EXIT", "3"),
                project.root(),
                project.root().resolve("dragoman"),
                "explain",
                "two  words",
                "",
                "*",
                "$HOME",
                "a\nb");
        assertThat(outcome.out())
                .endsWith("[io.dragoman.app.Main]\n[explain]\n[two  words]\n[]\n[*]\n[$HOME]\n[a\nb]\ninput");
        assertThat(outcome.exitCode()).isEqualTo(3);
    }

    @Test
    void buildsOnceAndSaysSoOnStandardErrorOnly() throws Exception {
        Outcome first = project.run();
        assertThat(first.err()).isEqualTo("Building Dragoman (first time: downloads about 450 MB) ...\n");
        assertThat(first.out()).doesNotContain("Maven");
        assertThat(project.root().resolve("target/build.log")).content().isEqualTo("Maven speaks\n");

        List<String> before = project.files();
        Outcome second = project.run();
        assertThat(second.err()).isEmpty();
        assertThat(second.out()).isEqualTo(first.out());
        assertThat(project.mavenCalls()).hasSize(1);
        assertThat(project.files())
                .as("nothing is written where nothing is to do")
                .isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pom.xml",
                "app/pom.xml",
                "app/src/main/java/Main.java",
                "app/src/main/resources/new.txt",
                "lexicon/verbs/consult.yaml",
                "lexicon/governors/new.yaml",
                ".mvn/jvm.config"
            })
    void buildsAgainWhenContentChanges(String path) throws Exception {
        project.run();
        project.write(path, "changed");
        assertThat(project.run().exitCode()).isZero();
        assertThat(project.mavenCalls()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "app/src/test/java/MainTest.java", "app/src/main/java/.Main.java.swp"})
    void otherFilesDoNotMatter(String path) throws Exception {
        project.run();
        project.write(path, "changed");
        project.run();
        assertThat(project.mavenCalls()).hasSize(1);
    }

    @Test
    void timesOfFilesDoNotMatter() throws Exception {
        project.run();
        Files.setLastModifiedTime(project.root().resolve("pom.xml"), FileTime.fromMillis(1));
        project.run();
        assertThat(project.mavenCalls()).hasSize(1);
    }

    @Test
    void sourcesThatComeBackFindTheirBuildAgain() throws Exception {
        String first = project.run().out();
        project.write("app/src/main/java/Main.java", "class Main { int other; }");
        assertThat(project.run().out()).isNotEqualTo(first);
        project.write("app/src/main/java/Main.java", "class Main {}");
        assertThat(project.run().out()).isEqualTo(first);
        assertThat(project.mavenCalls()).hasSize(2);
    }

    @Test
    void sourcesThatChangeDuringTheBuildAreBuiltAgain() throws Exception {
        project.mavenFirst("[ -e mvn-calls ] || echo changed >lexicon/verbs/consult.yaml");
        assertThat(project.run().exitCode()).isZero();
        assertThat(project.mavenCalls()).hasSize(2);
        assertThat(project.run().err()).isEmpty();
    }

    @Test
    void aFailedBuildIsReportedAndLeavesNothing() throws Exception {
        project.mavenFirst("mkdir -p target/launcher/work/lib; echo >target/launcher/work/lib/half.jar;"
                + " echo '[INFO] noise'; echo '[ERROR] Main.java:[1,7] broken'; exit 1");
        for (int attempt = 0; attempt < 2; attempt++) {
            Outcome outcome = project.run();
            assertThat(outcome.exitCode()).isEqualTo(1);
            assertThat(outcome.out()).isEmpty();
            assertThat(outcome.err())
                    .contains("the build failed", "target/build.log", "Main.java:[1,7] broken", "Repair")
                    .doesNotContain("noise");
        }
        project.mavenFirst("");
        assertThat(project.run().out()).contains("app.jar").doesNotContain("half.jar");
    }

    @Test
    void aBuildWithoutNetworkSaysSo() throws Exception {
        project.mavenFirst("echo '[ERROR] Could not transfer artifact x from central'; exit 1");
        assertThat(project.run().err()).contains("Could not transfer", "network");
    }

    @Test
    void aKilledBuildLeavesNothing() throws Exception {
        project.mavenFirst(
                "mkdir -p target/launcher/work/lib; echo >target/launcher/work/lib/half.jar; kill -9 $PPID; exit 1");
        assertThat(project.run().exitCode()).isNotZero();
        project.mavenFirst("");
        Outcome next = project.run();
        assertThat(next.exitCode()).isZero();
        assertThat(next.out()).contains("app.jar").doesNotContain("half.jar");
    }

    @Test
    void anInterruptedLauncherStopsMaven() throws Exception {
        Path gate = project.root().resolve("gate");
        new ProcessBuilder("mkfifo", gate.toString()).start().waitFor();
        // Maven tells the launcher's end and then waits for what never comes.
        project.mavenFirst("echo $$ >maven-pid; kill $PPID; read line <gate");
        Outcome outcome = project.run();
        assertThat(outcome.exitCode()).isEqualTo(130);
        assertThat(outcome.err()).contains("interrupted");
        long maven = Long.parseLong(
                Files.readString(project.root().resolve("maven-pid")).strip());
        ProcessHandle.of(maven).ifPresent(handle -> handle.onExit().join());
        project.mavenFirst("");
        assertThat(project.run().exitCode()).isZero();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void oneBuildsAtATime(boolean withFlock) throws Exception {
        if (!withFlock) {
            Files.deleteIfExists(project.tools().resolve("flock"));
        }
        Path gate = project.root().resolve("gate");
        new ProcessBuilder("mkfifo", gate.toString()).start().waitFor();
        project.mavenFirst("read line <gate");
        Path launcher = project.root().resolve("dragoman");
        Process first = project.start(Map.of(), project.root(), launcher);
        BufferedReader firstNews = first.errorReader();
        assertThat(firstNews.readLine()).startsWith("Building");
        Process second = project.start(Map.of(), project.root(), launcher);
        BufferedReader secondNews = second.errorReader();
        assertThat(secondNews.readLine()).startsWith("Waiting for another build");
        Files.writeString(gate, "go\n");
        assertThat(FalseProject.finish(first).exitCode()).isZero();
        Outcome outcome = FalseProject.finish(second);
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out()).contains("app.jar");
        assertThat(project.mavenCalls()).hasSize(1);
    }

    @Test
    void aLockWhoseOwnerIsDeadDoesNotHold() throws Exception {
        Files.deleteIfExists(project.tools().resolve("flock"));
        Process dead = new ProcessBuilder("true").start();
        dead.waitFor();
        Path builds = Files.createDirectories(project.root().resolve("target/launcher"));
        Files.createSymbolicLink(builds.resolve("lock.pid"), Path.of(Long.toString(dead.pid())));
        assertThat(project.run().exitCode()).isZero();
        assertThat(project.mavenCalls()).hasSize(1);
    }

    @Test
    void worksThroughSymbolicLinksFromAnywhere() throws Exception {
        Path elsewhere = Files.createDirectories(folder.resolve("else where/bin"));
        Path link = Files.createSymbolicLink(elsewhere.resolve("dragoman"), Path.of("../hop"));
        Files.createSymbolicLink(
                folder.resolve("else where/hop"), project.root().resolve("dragoman"));
        Outcome outcome = project.run(Map.of("CDPATH", "/"), elsewhere, link, "x");
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out()).contains(project.root() + "/target/launcher/").endsWith("[x]\ninput");
    }

    @Test
    void theUsersJavaOptionsComeAfterOurs() throws Exception {
        Outcome outcome = project.run(
                Map.of("DRAGOMAN_JAVA_OPTS", "-Xmx4g -Da=*"),
                project.root(),
                project.root().resolve("dragoman"));
        assertThat(outcome.out()).contains("[-Xmx2g]").containsSubsequence("[-Xmx2g]", "[-Xmx4g]\n[-Da=*]\n", "[-cp]");
    }

    @Test
    void saysThatJavaIsMissing() throws Exception {
        Outcome outcome = project.run(
                Map.of("JAVA_HOME", ""), project.root(), project.root().resolve("dragoman"));
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("no Java 17 or newer", "openjdk-17-jdk-headless", "JAVA_HOME");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.8.0_402", "11.0.22", "16"})
    void saysThatJavaIsTooOld(String version) throws Exception {
        project.java(version);
        assertThat(project.run().err()).contains("no Java 17 or newer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"17", "17.0.15", "21.0.1", "25.0.3"})
    void takesJava17AndNewer(String version) throws Exception {
        project.java(version);
        assertThat(project.run().exitCode()).isZero();
    }

    @Test
    void findsJavaOnThePath() throws Exception {
        Files.createSymbolicLink(
                project.tools().resolve("java"), project.javaHome().resolve("bin/java"));
        Outcome outcome = project.run(
                Map.of("JAVA_HOME", "/nowhere"), project.root(), project.root().resolve("dragoman"));
        assertThat(outcome.exitCode()).isZero();
        assertThat(project.mavenCalls().get(0))
                .startsWith(project.javaHome().toRealPath().toString());
    }

    @Test
    void findsJavaInTheUsualFolders() throws Exception {
        Outcome outcome = project.run(
                Map.of(
                        "JAVA_HOME",
                        "",
                        "DRAGOMAN_JAVA_PLACES",
                        project.javaHome().toString()),
                project.root(),
                project.root().resolve("dragoman"));
        assertThat(outcome.exitCode()).isZero();
    }

    @Test
    void needsACompilerToBuildButNotToRun() throws Exception {
        Path compiler = project.javaHome().resolve("bin/javac");
        byte[] script = Files.readAllBytes(compiler);
        Files.delete(compiler);
        assertThat(project.run().err()).contains("needs a JDK 17 or newer", "openjdk-17-jdk-headless");
        Files.write(compiler, script);
        Files.setPosixFilePermissions(
                compiler, Files.getPosixFilePermissions(project.javaHome().resolve("bin/java")));
        project.run();
        Files.delete(compiler);
        Files.delete(project.tools().resolve("mvn"));
        assertThat(project.run().exitCode()).isZero();
    }

    @Test
    void saysThatMavenIsMissing() throws Exception {
        Files.delete(project.tools().resolve("mvn"));
        Outcome outcome = project.run();
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("needs Maven", "apt-get install maven");
    }

    @Test
    void aFolderThatCannotBeWrittenIsReported() throws Exception {
        // A file where the folder would be stops the super-user too, whom permissions do not.
        project.write("target", "");
        Outcome outcome = project.run();
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.err()).contains("no build of these sources", "cannot be written");
    }
}
