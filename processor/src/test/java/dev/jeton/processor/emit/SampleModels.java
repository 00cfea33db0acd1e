package dev.jeton.processor.emit;

import static dev.jeton.processor.emit.ObjectModelBuilder.object;

import dev.jeton.processor.model.Delimiter;
import dev.jeton.processor.model.Leniency;
import dev.jeton.processor.model.ObjectCodecModel;
import dev.jeton.processor.model.PrimitiveKind;
import dev.jeton.processor.model.PrimitiveOptionalKind;
import dev.jeton.processor.model.SequenceKind;
import dev.jeton.processor.model.ValueModel.DelimitedValue;

/** Models as users have them. */
final class SampleModels {
    private SampleModels() {}

    static ObjectCodecModel tokenResponse() {
        return object("TokenResponse")
                .secret("accessToken", Values.string())
                .required("tokenType", Values.known("Bearer", "DPoP"))
                .with("expiresIn", Values.optional(PrimitiveOptionalKind.LONG, Leniency.LENIENT))
                .defaulted("retries", Values.primitive(PrimitiveKind.INT), "3")
                .with("scope", new DelimitedValue(SequenceKind.LIST, Delimiter.SPACES))
                .aliased("items", Values.list(Values.item()), "properties")
                .with("times", Values.array(Values.primitive(PrimitiveKind.LONG)))
                .extra("extra")
                .build();
    }
}
