package dev.jeton.processor.emit;

import static dev.jeton.processor.emit.ObjectModelBuilder.object;

import dev.jeton.processor.model.ObjectCodecModel;
import org.junit.jupiter.api.Test;

/** Every codec compiles without a warning. */
class CompiledCodecTest {

    @Test
    void everyValueInEveryPositionCompiles() {
        ObjectCodecModel[] models = TortureModels.all().toArray(new ObjectCodecModel[0]);
        GeneratedCode.compile(models);
    }

    @Test
    void objectWithoutPropertiesCompiles() {
        GeneratedCode.compile(
                object("Skips").build(),
                object("Fails").failOnUnknown().build(),
                object("Collects").extra("extra").build(),
                object("LastWins").lastWins().packagePrivate().build());
    }

    @Test
    void noNameClashes() {
        GeneratedCode.compile(NastyNames.models().toArray(new ObjectCodecModel[0]));
    }
}
