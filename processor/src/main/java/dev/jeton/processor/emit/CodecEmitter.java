package dev.jeton.processor.emit;

import com.palantir.javapoet.TypeSpec;
import dev.jeton.processor.model.CodecModel;
import dev.jeton.processor.model.EnumCodecModel;
import dev.jeton.processor.model.ObjectCodecModel;

/**
 * Emits the class of a codec. Holds no state: one emitter serves all models, and the same model always gives the same
 * text.
 */
public final class CodecEmitter {

    private static final CodecModel.Visitor<TypeSpec> BY_KIND = new CodecModel.Visitor<>() {
        @Override
        public TypeSpec visitObject(ObjectCodecModel model) {
            return new ObjectCodecEmitter(model).emit();
        }

        @Override
        public TypeSpec visitEnum(EnumCodecModel model) {
            return new EnumCodecEmitter(model).emit();
        }
    };

    public CodecEmitter() {}

    /**
     * Emits one codec.
     *
     * @param model what the codec is to do
     * @return the class, without {@code @Generated}, file header and originating element
     * @throws IllegalArgumentException if the model has an array of a parameterised type, which Java cannot make
     *     without an unchecked cast
     */
    public TypeSpec emit(CodecModel model) {
        return model.accept(BY_KIND);
    }
}
