package dev.jeton.processor.model;

import com.palantir.javapoet.ClassName;

/** One codec to generate. A new kind of codec breaks every emitter at compile time, on purpose. */
public sealed interface CodecModel
        permits ObjectCodecModel, OneValueCodecModel, EnumCodecModel, ToldEnumCodecModel, UnionCodecModel {

    /** The type that is read and written. */
    ClassName type();

    /** The class to generate. */
    ClassName codec();

    /** The narrowest visibility along the type's enclosing types; the codec gets the same. */
    Visibility visibility();

    <R> R accept(Visitor<R> visitor);

    /** One method a kind of codec. */
    interface Visitor<R> {
        R visitObject(ObjectCodecModel model);

        R visitOneValue(OneValueCodecModel model);

        R visitEnum(EnumCodecModel model);

        R visitToldEnum(ToldEnumCodecModel model);

        R visitUnion(UnionCodecModel model);
    }
}
