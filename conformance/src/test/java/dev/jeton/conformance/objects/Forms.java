package dev.jeton.conformance.objects;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import dev.jeton.annotation.Json;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The same properties in every form that both libraries read. */
@SuppressWarnings("J108") // Jackson reads them, too.
final class Forms {
    private Forms() {}

    /** What the bean inherits. */
    abstract static class Named {
        private @Nullable String name = "none";

        public @Nullable String getName() {
            return name;
        }

        public void setName(@Nullable String name) {
            this.name = name;
        }
    }

    /** Getters and setters. */
    @Json(view = true)
    static class Bean extends Named {
        private int size = 3;
        private @Nullable Long boxed;
        private boolean open = true;
        private @Nullable List<@Nullable String> texts = List.of("a");
        private @Nullable Map<String, Integer> counts;
        private @Nullable Bean inner;

        public int getSize() {
            return size;
        }

        public void setSize(int size) {
            this.size = size;
        }

        public @Nullable Long getBoxed() {
            return boxed;
        }

        public void setBoxed(@Nullable Long boxed) {
            this.boxed = boxed;
        }

        public boolean isOpen() {
            return open;
        }

        public void setOpen(boolean open) {
            this.open = open;
        }

        public @Nullable List<@Nullable String> getTexts() {
            return texts;
        }

        public void setTexts(@Nullable List<@Nullable String> texts) {
            this.texts = texts;
        }

        public @Nullable Map<String, Integer> getCounts() {
            return counts;
        }

        public void setCounts(@Nullable Map<String, Integer> counts) {
            this.counts = counts;
        }

        public @Nullable Bean getInner() {
            return inner;
        }

        public void setInner(@Nullable Bean inner) {
            this.inner = inner;
        }
    }

    /** Fields. */
    @Json(view = true)
    static class Fields {
        public @Nullable String name = "none";
        public int size = 3;
        public @Nullable Long boxed;
        public boolean open = true;
        public @Nullable List<@Nullable String> texts = List.of("a");
        public @Nullable Map<String, Integer> counts;
        public @Nullable Fields inner;
    }

    /** A static method with all parameters. */
    @Json(view = true)
    static final class Made {
        @JsonProperty
        final @Nullable String name;

        @JsonProperty
        final int size;

        @JsonProperty
        final @Nullable Long boxed;

        @JsonProperty
        final boolean open;

        @JsonProperty
        final @Nullable List<@Nullable String> texts;

        @JsonProperty
        final @Nullable Map<String, Integer> counts;

        @JsonProperty
        final @Nullable Made inner;

        private Made(
                @Nullable String name,
                int size,
                @Nullable Long boxed,
                boolean open,
                @Nullable List<@Nullable String> texts,
                @Nullable Map<String, Integer> counts,
                @Nullable Made inner) {
            this.name = name;
            this.size = size;
            this.boxed = boxed;
            this.open = open;
            this.texts = texts;
            this.counts = counts;
            this.inner = inner;
        }

        @Json.Creator
        @JsonCreator
        static Made of(
                @JsonProperty("name") @Nullable String name,
                @JsonProperty("size") int size,
                @JsonProperty("boxed") @Nullable Long boxed,
                @JsonProperty("open") boolean open,
                @JsonProperty("texts") @Nullable List<@Nullable String> texts,
                @JsonProperty("counts") @Nullable Map<String, Integer> counts,
                @JsonProperty("inner") @Nullable Made inner) {
            return new Made(name, size, boxed, open, texts, counts, inner);
        }
    }

    /** A builder. */
    @Json(builder = Built.Builder.class, view = true)
    @JsonDeserialize(builder = Built.Builder.class)
    static final class Built {
        private final Bean content;
        private final @Nullable Built inner;

        private Built(Bean content, @Nullable Built inner) {
            this.content = content;
            this.inner = inner;
        }

        public @Nullable String getName() {
            return content.getName();
        }

        public int getSize() {
            return content.getSize();
        }

        public @Nullable Long getBoxed() {
            return content.getBoxed();
        }

        public boolean isOpen() {
            return content.isOpen();
        }

        public @Nullable List<@Nullable String> getTexts() {
            return content.getTexts();
        }

        public @Nullable Map<String, Integer> getCounts() {
            return content.getCounts();
        }

        public @Nullable Built getInner() {
            return inner;
        }

        @JsonPOJOBuilder
        static final class Builder {
            private final Bean content = new Bean();
            private @Nullable Built inner;

            Builder withName(@Nullable String name) {
                content.setName(name);
                return this;
            }

            Builder withSize(int size) {
                content.setSize(size);
                return this;
            }

            Builder withBoxed(@Nullable Long boxed) {
                content.setBoxed(boxed);
                return this;
            }

            Builder withOpen(boolean open) {
                content.setOpen(open);
                return this;
            }

            Builder withTexts(@Nullable List<@Nullable String> texts) {
                content.setTexts(texts);
                return this;
            }

            Builder withCounts(@Nullable Map<String, Integer> counts) {
                content.setCounts(counts);
                return this;
            }

            Builder withInner(@Nullable Built inner) {
                this.inner = inner;
                return this;
            }

            Built build() {
                return new Built(content, inner);
            }
        }
    }
}
