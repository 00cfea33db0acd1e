package dev.jeton.processor.model;

import com.palantir.javapoet.ClassName;
import dev.jeton.processor.model.EnumCodecModel.LetterCase;
import java.util.Optional;

/**
 * A codec for an enum whose constants are told by what a property of theirs holds, which only the running program knows.
 *
 * @param access how the value is got from a constant
 * @param told what the value is
 * @param fallback the Java name of the constant that stands for unknown values
 */
public record ToldEnumCodecModel(
        ClassName type,
        ClassName codec,
        Visibility visibility,
        Access access,
        Told told,
        Optional<String> fallback,
        LetterCase letterCase)
        implements CodecModel {

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitToldEnum(this);
    }

    /** What tells the constants. */
    public enum Told {
        BY_TEXT,
        BY_NUMBER
    }
}
