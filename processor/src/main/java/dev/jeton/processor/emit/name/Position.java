package dev.jeton.processor.emit.name;

/**
 * Where a value stands. Containers hold one kind of value each, so a property and a depth say it all.
 *
 * @param property the index of the property
 * @param depth how many containers are around the value: 0 for the property itself
 * @param path the end of the names of methods for this position, such as {@code ScopeElement}
 */
public record Position(int property, int depth, String path) {

    static Position ofProperty(int property, String name) {
        return new Position(property, 0, JavaText.capitalised(name));
    }

    /** The position of what is inside a list, set, collection or array that stands here. */
    public Position ofElements() {
        return new Position(property, depth + 1, path + "Element");
    }

    /** The position of what the keys of a map that stands here lead to. */
    public Position ofMapped() {
        return new Position(property, depth + 1, path + "Value");
    }
}
