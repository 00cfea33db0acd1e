package dev.jeton.processor.model;

import com.palantir.javapoet.ClassName;

/**
 * A codec for a type that is one value in JSON.
 *
 * @param object the same type as an object with a single member, whose braces and name are left out
 */
public record OneValueCodecModel(ObjectCodecModel object) implements CodecModel {

    public OneValueCodecModel {
        if (object.properties().size() != 1) {
            throw new IllegalArgumentException("not one value: " + object.properties());
        }
    }

    /** The property that is the value. */
    public PropertyModel property() {
        return object.properties().get(0);
    }

    public ValueModel content() {
        return property().value();
    }

    @Override
    public ClassName type() {
        return object.type();
    }

    @Override
    public ClassName codec() {
        return object.codec();
    }

    @Override
    public Visibility visibility() {
        return object.visibility();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitOneValue(this);
    }
}
