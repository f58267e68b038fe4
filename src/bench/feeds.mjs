// Reads each feed of a site with readers that are not ours, and compares what they give with the JSON feed as it is
// written. Called by feeds.sh.
import FeedParser from "feedparser";
import { parseFeed } from "feedsmith";
import { Readable } from "node:stream";
import RssParser from "rss-parser";

const base = process.argv[2];
const get = async (path) => (await fetch(base + path)).text();
const words = (html) => (html ?? "").replace(/<[^>]*>/g, " ").replace(/\s+/g, " ").trim();
const second = (date) => Math.floor(new Date(date).getTime() / 1000);

function story({ id, title, url, date, html, author, tags, picture }) {
    return { id, title, url, date: second(date), words: words(html), author: author ?? "", tags: [...(tags ?? [])].sort(), picture: picture ?? "" };
}

const written = JSON.parse(await get("/feed.json")).items.map((item) =>
    story({
        id: item.id,
        title: item.title,
        url: item.url,
        date: item.date_published,
        html: item.content_html,
        author: item.authors?.[0]?.name,
        tags: item.tags,
        picture: item.image,
    }),
);

function feedparser(text) {
    return new Promise((resolve, reject) => {
        const found = [];
        Readable.from([text])
            .pipe(new FeedParser({ addmeta: false }))
            .on("error", reject)
            .on("data", (item) => found.push(item))
            .on("end", () => resolve(found.map(fromFeedparser)));
    });
}

function fromFeedparser(item) {
    return story({
        id: item.guid,
        title: item.title,
        url: item.link,
        date: item.pubdate,
        html: item.description,
        author: item.author,
        tags: item.categories,
        picture: item.image?.url ?? item.enclosures?.[0]?.url,
    });
}

async function rssParser(text) {
    const feed = await new RssParser({ customFields: { item: [["media:content", "media"]] } }).parseString(text);
    return feed.items.map((item) =>
        story({
            id: item.guid ?? item.id,
            title: item.title,
            url: item.link,
            date: item.isoDate,
            html: item["content:encoded"] ?? item.content ?? item.summary,
            author: item.creator ?? item.author,
            tags: item.categories,
            picture: item.media?.$?.url ?? item.enclosure?.url,
        }),
    );
}

function feedsmith(text) {
    const { feed } = parseFeed(text);
    return (feed.items ?? feed.entries).map((item) =>
        story({
            id: item.guid?.value ?? item.id,
            title: item.title?.value ?? item.title,
            url: item.url ?? item.link ?? item.links.find((link) => link.rel === "alternate").href,
            date: item.date_published ?? item.pubDate ?? item.published,
            html: item.content_html ?? item.content?.encoded ?? item.content?.value ?? item.description ?? item.summary?.value,
            author: item.authors?.[0]?.name ?? item.dc?.creators?.[0] ?? item.dc?.creator,
            tags: item.tags ?? item.categories?.map((category) => category.name ?? category.term),
            picture: item.image ?? item.media?.contents?.[0]?.url ?? item.enclosures?.[0]?.url,
        }),
    );
}

// What a reader has no member for it cannot give.
const blind = {
    "rss-parser /feed.atom": ["tags", "picture"],
};
const readings = [
    ["feedparser", feedparser, ["/feed.xml", "/feed.atom"]],
    ["rss-parser", rssParser, ["/feed.xml", "/feed.atom"]],
    ["feedsmith", feedsmith, ["/feed.xml", "/feed.atom", "/feed.json"]],
];

let wrong = 0;
for (const [name, read, paths] of readings) {
    for (const path of paths) {
        const unseen = blind[name + " " + path] ?? [];
        const given = await read(await get(path));
        const said = [];
        if (given.length !== written.length) {
            said.push(`${given.length} stories instead of ${written.length}`);
        }
        written.forEach((expected, at) => {
            for (const field of Object.keys(expected).filter((each) => !unseen.includes(each))) {
                if (JSON.stringify(given[at]?.[field]) !== JSON.stringify(expected[field])) {
                    said.push(`${expected.title}: ${field} is ${JSON.stringify(given[at]?.[field])?.slice(0, 120)}, not ${JSON.stringify(expected[field]).slice(0, 120)}`);
                }
            }
        });
        console.log(`${name} ${path}: ${said.length === 0 ? written.length + " stories as they were published" : said.length + " faults"}`);
        said.slice(0, 8).forEach((fault) => console.log("  " + fault));
        wrong += said.length;
    }
}
process.exit(wrong === 0 ? 0 : 1);
