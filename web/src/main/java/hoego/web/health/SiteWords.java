package hoego.web.health;

import static hoego.health.BodySite.ABDOMEN;
import static hoego.health.BodySite.ANKLE;
import static hoego.health.BodySite.ARM;
import static hoego.health.BodySite.CHEST;
import static hoego.health.BodySite.ELBOW;
import static hoego.health.BodySite.FOOT;
import static hoego.health.BodySite.HAND;
import static hoego.health.BodySite.HEAD;
import static hoego.health.BodySite.HIP;
import static hoego.health.BodySite.JAW;
import static hoego.health.BodySite.KNEE;
import static hoego.health.BodySite.LOWER_BACK;
import static hoego.health.BodySite.LOWER_LEG;
import static hoego.health.BodySite.NECK;
import static hoego.health.BodySite.SHOULDER;
import static hoego.health.BodySite.THIGH;
import static hoego.health.BodySite.UPPER_BACK;
import static hoego.health.BodySite.WRIST;

import hoego.health.BodySide;
import hoego.health.BodySite;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What people call the sites of their body, in both languages. */
public final class SiteWords {

    private static final Map<BodySite, List<String>> WORDS = Map.ofEntries(
            Map.entry(HEAD, List.of("머리", "두통", "편두통", "관자놀이", "head", "headache", "migraine")),
            Map.entry(JAW, List.of("턱", "턱관절", "jaw")),
            Map.entry(NECK, List.of("목", "뒷목", "경추", "neck")),
            Map.entry(SHOULDER, List.of("어깨", "승모근", "회전근개", "shoulder", "shoulders", "trapezius")),
            Map.entry(UPPER_BACK, List.of("등", "날개뼈", "견갑골", "upper back", "upper-back", "shoulder blade")),
            Map.entry(LOWER_BACK, List.of("허리", "요추", "요통", "lower back", "lower-back", "back", "low back", "lumbar")),
            Map.entry(CHEST, List.of("가슴", "흉부", "갈비뼈", "chest", "ribs")),
            Map.entry(ABDOMEN, List.of("배", "복부", "아랫배", "윗배", "명치", "abdomen", "belly", "stomach")),
            Map.entry(ARM, List.of("팔", "팔뚝", "arm", "forearm", "upper arm")),
            Map.entry(ELBOW, List.of("팔꿈치", "엘보", "elbow")),
            Map.entry(WRIST, List.of("손목", "wrist")),
            Map.entry(HAND, List.of("손", "손가락", "엄지", "손바닥", "hand", "finger", "fingers", "thumb")),
            Map.entry(HIP, List.of("골반", "고관절", "엉덩이", "엉치", "hip", "hips", "pelvis", "buttock")),
            Map.entry(THIGH, List.of("허벅지", "햄스트링", "사타구니", "thigh", "hamstring", "groin")),
            Map.entry(KNEE, List.of("무릎", "무릎관절", "knee", "knees")),
            Map.entry(
                    LOWER_LEG,
                    List.of("종아리", "정강이", "다리", "아킬레스건", "lower leg", "lower-leg", "leg", "legs", "calf", "shin")),
            Map.entry(ANKLE, List.of("발목", "ankle")),
            Map.entry(FOOT, List.of("발", "발바닥", "발가락", "뒤꿈치", "foot", "feet", "heel", "toe", "toes")));

    private static final Map<BodySide, List<String>> SIDES = Map.of(
            BodySide.LEFT, List.of("왼쪽", "왼", "좌측", "left"),
            BodySide.RIGHT, List.of("오른쪽", "오른", "우측", "right"),
            BodySide.BOTH, List.of("양쪽", "양", "both"));

    private SiteWords() {}

    /** The site that a whole word means; upper and lower case are the same. */
    public static Optional<BodySite> site(String word) {
        return Stream.of(BodySite.values())
                .filter(site -> of(site).stream().anyMatch(word::equalsIgnoreCase))
                .findFirst();
    }

    /** The side that a whole word means. */
    public static Optional<BodySide> side(String word) {
        return SIDES.entrySet().stream()
                .filter(side -> side.getValue().stream().anyMatch(word::equalsIgnoreCase))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Everything a site is called, its plain Korean name first. */
    public static List<String> of(BodySite site) {
        return WORDS.getOrDefault(site, List.of());
    }

    /** The sites one of whose names holds a part of a word; none for no part. */
    static List<BodySite> like(String part) {
        return part.isEmpty()
                ? List.of()
                : Stream.of(BodySite.values())
                        .filter(site -> of(site).stream().anyMatch(name -> name.contains(part)))
                        .toList();
    }
}
