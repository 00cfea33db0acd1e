package dev.jeton.benchmarks.process;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClassLoadLogTest {

    @Test
    void classesAreTheJdksBySourceOrByName() {
        assertThat(ClassLoadLog.of(List.of(
                        "java.lang.Object source: shared objects file",
                        "java.util.zip.Deflater source: jrt:/java.base",
                        "org.ietf.jgss.GSSName source: jrt:/java.security.jgss",
                        "java.lang.invoke.LambdaForm$MH/0x00000008000c0000 source: __JVM_LookupDefineClass__",
                        "jdk.proxy2.$Proxy5 source: __dynamic_proxy__")))
                .isEqualTo(new ClassLoadLog(0, 5));
    }

    @Test
    void classesOfTheProgramAndItsLibraryAreItsOwnThoseMadeWhileItRunsToo() {
        assertThat(ClassLoadLog.of(List.of(
                        "coldstart.Main source: file:/classes/",
                        "com.fasterxml.jackson.core.JsonFactory source: file:/libraries/jackson-core.jar",
                        "coldstart.Main$$Lambda$1/0x00000008000c1000 source: coldstart.Main",
                        "com.alibaba.fastjson2.reader.ORG_1_1_TokenResponse source: __JVM_DefineClass__")))
                .isEqualTo(new ClassLoadLog(4, 0));
    }

    @Test
    void whatNamesNoClassIsNotCounted() {
        assertThat(ClassLoadLog.of(List.of("[warning] something else", ""))).isEqualTo(new ClassLoadLog(0, 0));
    }
}
