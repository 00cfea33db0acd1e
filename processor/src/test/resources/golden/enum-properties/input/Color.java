package golden;

import dev.jeton.annotation.Json;

@Json
public enum Color {
    RED,
    GREEN {
        @Override
        public String toString() {
            return "grass";
        }
    }
}
