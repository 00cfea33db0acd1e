package dev.jeton.processor.report;

import dev.jeton.processor.model.CodecModel;
import java.io.IOException;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.StandardLocation;

/** Writes the match plan of each codec beside its class: {@code META-INF/jeton/com.acme.GrantCodec.txt}. */
public final class PlanFiles {
    static final String DIRECTORY = "META-INF/jeton/";
    static final String ENDING = ".txt";

    private final Filer filer;

    public PlanFiles(Filer filer) {
        this.filer = filer;
    }

    /**
     * Writes one plan.
     *
     * @param origin the type that the codec is made from, or what imports it, so that incremental builds know which plan to make anew
     * @throws IOException if it cannot be written
     */
    public void write(CodecModel model, Element origin) throws IOException {
        try (Writer writer = filer.createResource(
                        StandardLocation.CLASS_OUTPUT,
                        "",
                        DIRECTORY + model.codec().canonicalName() + ENDING,
                        origin)
                .openWriter()) {
            writer.write(MatchPlan.of(model));
        }
    }
}
