package dev.jeton.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.jeton.JsonCodec;
import dev.jeton.JsonException;
import dev.jeton.integration.ViewedCodec;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Documents that fit the types well are changed a little: Jackson and the views must see them as the codecs do. */
class StructuredFuzzTest {
    private static final List<JsonCodec<?>> CODECS = List.of(ViewedCodec.EVERYTHING, ViewedCodec.ARRAYS);

    private final Judgement judgement = new Judgement();

    @FuzzTest(maxDuration = "60s")
    void changedDocumentsAreJudgedAlike(FuzzedDataProvider data) {
        String text = new FuzzedDocument(data).text();
        byte[] document = text.getBytes(StandardCharsets.UTF_8);
        agree(document);
        int changes = data.consumeInt(0, 3);
        for (int change = 0; change < changes; change++) {
            document = FuzzedDocument.changed(document, data);
        }
        if (changes > 0) {
            agree(document);
        }
    }

    private void agree(byte[] document) {
        judgement.judge(document);
        for (JsonCodec<?> codec : CODECS) {
            try {
                codec.read(document);
            } catch (JsonException rejection) {
                // The view has rejected it, too, and alike.
                continue;
            }
        }
    }
}
