package dev.jeton.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Jeton accepts what Jackson accepts, but for what is listed, and reads the same values out of it. */
class JacksonFuzzTest {
    private final Judgement judgement = new Judgement();

    @MethodSource("dev.jeton.fuzz.Seeds#documents")
    @DictionaryFile(resourcePath = "/dev/jeton/fuzz/json.dict")
    @FuzzTest(maxDuration = "60s")
    void jacksonAgrees(byte[] document) {
        judgement.judge(document);
    }
}
