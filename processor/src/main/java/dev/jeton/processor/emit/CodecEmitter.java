package dev.jeton.processor.emit;

import com.palantir.javapoet.TypeSpec;
import dev.jeton.processor.emit.codec.EnumCodecEmitter;
import dev.jeton.processor.emit.codec.ObjectCodecEmitter;
import dev.jeton.processor.emit.codec.OneValueCodecEmitter;
import dev.jeton.processor.emit.codec.ToldEnumCodecEmitter;
import dev.jeton.processor.emit.codec.UnionCodecEmitter;
import dev.jeton.processor.emit.name.CodecNames;
import dev.jeton.processor.emit.view.UnionViewEmitter;
import dev.jeton.processor.emit.view.ViewEmitter;
import dev.jeton.processor.model.CodecModel;
import dev.jeton.processor.model.EnumCodecModel;
import dev.jeton.processor.model.ObjectCodecModel;
import dev.jeton.processor.model.OneValueCodecModel;
import dev.jeton.processor.model.ToldEnumCodecModel;
import dev.jeton.processor.model.UnionCodecModel;
import java.util.List;

/**
 * Emits the classes that are generated for a type: its codec and, where there is to be one, its view. Holds no state: one
 * emitter serves all models, and the same model always gives the same text.
 */
public final class CodecEmitter {

    private static final CodecModel.Visitor<List<TypeSpec>> BY_KIND = new CodecModel.Visitor<>() {
        @Override
        public List<TypeSpec> visitObject(ObjectCodecModel model) {
            CodecNames names = CodecNames.ofCodec(model);
            TypeSpec codec = new ObjectCodecEmitter(model, names).emit();
            return model.view()
                    .map(view -> List.of(codec, new ViewEmitter(model, view, names).emit()))
                    .orElse(List.of(codec));
        }

        @Override
        public List<TypeSpec> visitOneValue(OneValueCodecModel model) {
            return List.of(new OneValueCodecEmitter(model).emit());
        }

        @Override
        public List<TypeSpec> visitEnum(EnumCodecModel model) {
            return List.of(new EnumCodecEmitter(model).emit());
        }

        @Override
        public List<TypeSpec> visitUnion(UnionCodecModel model) {
            TypeSpec codec = new UnionCodecEmitter(model).emit();
            return model.view()
                    .map(view -> List.of(codec, new UnionViewEmitter(model, view).emit()))
                    .orElse(List.of(codec));
        }

        @Override
        public List<TypeSpec> visitToldEnum(ToldEnumCodecModel model) {
            return List.of(new ToldEnumCodecEmitter(model).emit());
        }
    };

    public CodecEmitter() {}

    /**
     * Emits the codec, and behind it the view if the model has one.
     *
     * @param model what the codec is to do
     * @return the classes, without {@code @Generated}, file header and originating element
     * @throws IllegalArgumentException if the model has an array of a parameterised type, which Java cannot make
     *     without an unchecked cast
     */
    public List<TypeSpec> emit(CodecModel model) {
        return model.accept(BY_KIND);
    }
}
