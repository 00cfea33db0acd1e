package dev.jeton.benchmarks.run;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

/** What the program asks of a library; that the JVM denies something is the command's business. */
class NextJdkCommandTest {
    @Test
    void librariesThatReadAndWriteEndWithoutAnException() throws Exception {
        for (String row : new String[] {"jetonRecord", "jetonView", "jackson2", "jsoniterScala"}) {
            NextJdkProgram.main(new String[] {row});
        }
    }

    @Test
    void theLastCauseIsNamed() {
        assertThat(NextJdkCommand.exception("""
            Exception in thread "main" java.lang.ExceptionInInitializerError
            \tat com.example.Library.<clinit>(Library.java:1)
            Caused by: java.lang.UnsupportedOperationException: objectFieldOffset
            """)).isEqualTo("UnsupportedOperationException");
        assertThat(NextJdkCommand.exception("")).isEqualTo("it ends");
    }
}
