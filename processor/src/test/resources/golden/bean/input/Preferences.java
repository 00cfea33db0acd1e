package golden;

import dev.jeton.annotation.Json;

@Json(duplicates = Json.Duplicates.LAST_WINS)
public class Preferences {
    private boolean active = true;
    public int size = 10;

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
