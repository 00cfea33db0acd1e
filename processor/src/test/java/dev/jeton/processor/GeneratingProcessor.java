package dev.jeton.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Another processor, which generates a type that users' types refer to. */
final class GeneratingProcessor extends AbstractProcessor {
    private final String name;
    private final String source;
    private boolean done;

    /** Generates a record {@code Part}. */
    GeneratingProcessor() {
        this(
                "Part",
                "@dev.jeton.annotation.Json(view = true) record Part(String text) {"
                        + " static final String NAME = \"generated_name\"; }");
    }

    /** Generates what stands in a source file. */
    GeneratingProcessor(String name, String source) {
        this.name = name;
        this.source = source;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (done) {
            return false;
        }
        done = true;
        try (Writer writer =
                processingEnv.getFiler().createSourceFile("sample." + name).openWriter()) {
            writer.write("package sample; " + source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return false;
    }
}
