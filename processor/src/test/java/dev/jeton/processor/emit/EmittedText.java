package dev.jeton.processor.emit;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.jeton.processor.model.CodecModel;
import dev.jeton.processor.model.ObjectCodecModel;

/** The emitted class as the text of a file. */
final class EmittedText {
    private EmittedText() {}

    static String of(CodecModel model) {
        return text(model, new CodecEmitter().emit(model).get(0));
    }

    /** The view of a model that has one. */
    static String ofView(ObjectCodecModel model) {
        return text(model, new CodecEmitter().emit(model).get(1));
    }

    private static String text(CodecModel model, TypeSpec type) {
        return JavaFile.builder(model.codec().packageName(), type)
                .skipJavaLangImports(true)
                .build()
                .toString();
    }
}
