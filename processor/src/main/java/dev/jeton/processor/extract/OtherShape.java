package dev.jeton.processor.extract;

/** A type that is neither a record nor a class nor an enum. */
public record OtherShape(TypeFacts facts, Kind kind) implements TypeShape {

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitOther(this);
    }

    /** What it is. */
    public enum Kind {
        INTERFACE(
                "an interface",
                "Make it sealed, or list its subtypes with @Json.Subtypes; or put @Json on the records that implement it, and"
                        + " remove it here."),
        ANNOTATION("an annotation interface", "Remove @Json.");

        private final String words;
        private final String advice;

        Kind(String words, String advice) {
            this.words = words;
            this.advice = advice;
        }

        /** {@code an interface}. */
        public String words() {
            return words;
        }

        /** What to do in its place. */
        public String advice() {
            return advice;
        }
    }
}
