package press.imprimatur.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.testing.DeskBrowser.input;
import static press.imprimatur.testing.DeskBrowser.notices;
import static press.imprimatur.testing.DeskBrowser.press;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import press.imprimatur.testing.Browser;
import press.imprimatur.testing.DeskBrowser;
import press.imprimatur.testing.DeskTest;
import press.imprimatur.testing.OwnStories;

@ArquillianTest
@RunAsClient
class DeskLanguagePageIT extends DeskTest {

    private static final String DECLARATION = "What our staff make";

    @Test
    void speaksKoreanToWhoeverChoseIt() {
        try (var colleague = desk.joinedBy(base, "EDITOR")) {
            choose(colleague, "KOREAN");

            assertThat(notices(colleague.page())).contains("한국어로 표시합니다");
            assertKorean(colleague.go("desk/home.xhtml"), "홈");
            assertKorean(colleague.go("desk/articles/articles.xhtml"), "기사");
            var article = colleague.go("desk/articles/article.xhtml");
            assertKorean(article, "새 기사");
            assertThat(input(article, "article", "save").inputValue()).isEqualTo("저장");
            article.locator(".body-text").waitFor();
            assertThat(article.locator(".editor-tools").first().getAttribute("aria-label"))
                    .isEqualTo("본문 도구");
            assertKorean(colleague.go("desk/rights/permissions.xhtml"), "이용 허락");
            var calendar = colleague.go("desk/calendar.xhtml");
            assertKorean(calendar, "달력");
            assertThat(calendar.locator(".fc-today-button").innerText()).isEqualTo("오늘");
            assertThat(colleague.faults()).isEmpty();
        }
    }

    @Test
    void refusesInTheLanguageOfWhoeverIsRefused() {
        try (var colleague = desk.joinedBy(base, "REPORTER")) {
            choose(colleague, "KOREAN");
            var page = colleague.go("desk/identity/account.xhtml");

            input(page, "account", "current").fill("not the password");
            input(page, "account", "password").fill("eight white swans");
            press(page, "account", "change");

            assertThat(input(page, "account", "current-message").innerText())
                    .isEqualTo("현재 비밀번호가 아닙니다.");
        }
    }

    @Test
    void keepsInEnglishWhatIsStoredAndWhatScriptsAreTold() {
        try (var colleague = desk.joinedBy(base, "RIGHTS_EDITOR")) {
            choose(colleague, "KOREAN");
            OwnStories.declare(colleague);

            var kept = desk.go("desk/rights/permissions.xhtml").locator("main").innerText();
            var told =
                    colleague
                            .page()
                            .request()
                            .get(
                                    base + "api/v1/articles",
                                    RequestOptions.create().setHeader("Accept-Language", "ko"))
                            .text();

            assertThat(kept).contains(DECLARATION);
            assertThat(told).contains("Who is calling?");
        } finally {
            OwnStories.takeBack(desk);
        }
    }

    @Test
    void asksTheBrowserBeforeAnybodyIsKnown() {
        try (var browser = new Browser()) {
            var page = browser.page();
            page.setExtraHTTPHeaders(Map.of("Accept-Language", "ko-KR,ko;q=0.9,en;q=0.5"));
            page.navigate(base + "sign-in.xhtml");
            assertKorean(page, "로그인");

            page.setExtraHTTPHeaders(Map.of("Accept-Language", "en-US,en;q=0.9,ko;q=0.5"));
            page.navigate(base + "sign-in.xhtml");
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
            assertThat(page.locator("h1").innerText()).isEqualTo("Sign in");
        }
    }

    private static void choose(DeskBrowser desk, String language) {
        var page = desk.go("desk/identity/account.xhtml");
        input(page, "deskLanguage", "language").selectOption(language);
        press(page, "deskLanguage", "save");
    }

    private static void assertKorean(Page page, String title) {
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("ko");
        assertThat(page.title()).startsWith(title + " · ");
    }
}
