package dev.jeton.processor.emit;

import com.palantir.javapoet.JavaFile;
import dev.jeton.processor.model.CodecModel;

/** The emitted class as the text of a file. */
final class EmittedText {
    private EmittedText() {}

    static String of(CodecModel model) {
        return JavaFile.builder(model.codec().packageName(), new CodecEmitter().emit(model))
                .skipJavaLangImports(true)
                .build()
                .toString();
    }
}
