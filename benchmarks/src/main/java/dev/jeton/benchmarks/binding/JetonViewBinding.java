package dev.jeton.benchmarks.binding;

import dev.jeton.JsonView;
import dev.jeton.JsonWriter;

/** Jeton's view, which is used again, as is the writer that it is written to. */
public final class JetonViewBinding implements Binding<JsonView> {
    private final JsonWriter writer = JsonWriter.create();
    private final JsonView view;

    /** Binds the type of a view. */
    public JetonViewBinding(JsonView view) {
        this.view = view;
    }

    /** Returns the view itself, always the same. */
    @Override
    public JsonView read(byte[] json) {
        view.parse(json);
        return view;
    }

    @Override
    public JsonWriter write(JsonView value) {
        writer.reset();
        value.write(writer);
        return writer;
    }
}
