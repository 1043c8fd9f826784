package hoego.web.health;

import hoego.web.Choice;
import java.util.List;

/** What a pain entry is chosen from. */
public record PainChoices(List<Choice> sites, List<Choice> sides, List<Choice> levels, List<Choice> conditions) {}
