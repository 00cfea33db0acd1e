package dev.jeton.integration;

import java.util.ArrayList;

/** A collection as users write them: with a type argument for its elements, and none of its own. */
public final class Tags extends ArrayList<String> {
    private static final long serialVersionUID = 1;

    /** No tags. */
    public Tags() {}

    @Override
    public boolean add(String tag) {
        if (tag.isEmpty()) {
            throw new IllegalArgumentException("a tag without a text");
        }
        return super.add(tag);
    }
}
