namespace NewsDataset.Bogus.Material;

/// <summary>English.</summary>
internal static class English
{
    public static LanguageMaterial Create() => new()
    {
        Language = Language.English,
        Home = Region.Coast,
        Names = new NameMaterial
        {
            Regions = new()
            {
                [Region.Coast] = new RegionMaterial
                {
                    Given = ["Callum", "Edwin", "Tobias", "Rowan", "Jasper", "Silas", "Mara", "Isolde", "Freya", "Tamsin", "Nell", "Odette"],
                    Family = ["Thornbury", "Ellacott", "Wrenfield", "Marlowe", "Penhallow", "Draycott", "Sallow", "Ashgrove"],
                    Towns = (["Merrow", "Halden", "Ashlow", "Corven", "Tarnby", "Wexmoor", "Brindle", "Osmere"], " ", ["Bay", "Bridge", "Haven"]),
                },
                [Region.Delta] = new RegionMaterial
                {
                    Given = ["Minh Khang", "Gia Bao", "Duc Long", "Quang Vinh", "Hoang Nam", "Thu Ha", "Ngoc Lan", "My Duyen", "Kim Oanh", "Thanh Mai"],
                    Family = ["Trinh", "Luong", "Dao", "Phung", "Quach"],
                    FamilyNameFirst = true,
                    Towns = (["Thanh", "Phu", "Vinh", "Tan", "Yen", "Long"], " ", ["Moc", "Khe", "Trach"]),
                },
                [Region.Plains] = new RegionMaterial
                {
                    Given = ["Arvind", "Mohan", "Suresh", "Kiran", "Prakash", "Naveen", "Kavita", "Sharada", "Malati", "Leela", "Anjali", "Sudha"],
                    Family = ["Devrath", "Kesari", "Somvanshi", "Varadan", "Malhari", "Tiruvel", "Nagbhushan", "Basuray"],
                    Towns = (["Tarak", "Mohar", "Kesar", "Bakul", "Shishir", "Palash", "Nilam", "Jamun", "Kanchan", "Madhur"], "", ["pur", "nagar", "garh"]),
                },
            },
            Organizations =
            [
                "{0} Town Council", "{0} Chamber of Commerce", "{0} Farmers’ Union", "{0} University",
                "{0} General Hospital", "{0} Heritage Trust", "{0} Residents’ Association", "{0} Transport Authority",
            ],
            Papers = ["{0} Courier", "{0} Times", "{0} Herald", "{0} Express", "{0} Chronicle", "{0} Mirror"],
            Agencies = ["Farwire", "Continental Press Service", "Meridian News Agency", "Unidesk"],
        },
        Dates = new DateMaterial
        {
            Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
            Weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
            Moments = [("{D} {B} {Y}", ""), ("{B} {D}, {Y}", ""), ("{D} {B} {Y}, {hh}:{mm}", ""), ("{W}, {D} {B} {Y} {hh}:{mm} UTC", "Z"), ("{Y}-{MM}-{DD} {hh}:{mm}", "")],
            Day = "{D} {B} {Y}",
            Month = "{B} {Y}",
            Masthead = "{W}, {B} {D}, {Y}",
        },
        QuotationMarks = ["“”", "“”", "\"\""],
        ThousandsSeparator = ",",
        Honorifics = ("", ""),
        Works = new TopicMaterial
        {
            Subjects =
            [
                "the footbridge", "the public library", "the district hospital", "the irrigation canal", "the bus station",
                "the drinking water plant", "the covered market", "the girls’ school", "the solar park", "the ring road",
            ],
            Sections = ["Local", "Development", "Region"],
            Headlines =
            [
                "Work on {s} in {l} to begin <soon|within weeks|next month>",
                "{l}: {n:20-90} million more for {s}",
                "{o} approves <final|revised> plans for {s}",
                "Delay for {s} <angers|worries> {g}",
                "{S}: what {g} can expect, and when",
                "After {n:3-19} years of waiting, {l} gets its turn: {s}",
                "Who pays for {s}? Council to vote on {w}",
                "{S} opens a year early, and {g} are the first to benefit",
                "Surprise find halts work on {s}",
            ],
            Leads =
            [
                "{l} will have to wait <a little|a few months> longer: {s} will not be ready before {M}, the {o} announced on {w}.",
                "After months of argument over cost and route, the {o} <gave the green light|agreed by a narrow majority> on {w} to {s} in {l}.",
                "Work on {s} in {l} begins next month, and it is expected to take {n:9-30} months, officials said on {w}.",
                "A project that many in {l} had given up on is back: on {w} the {o} signed the contract for {s}.",
            ],
            Sentences =
            [
                "The cost of {s} has risen from {n:12-40} to {n:41-95} million in {n:2-5} years, according to figures released with the plans.",
                "Engineers have finished {n:20-90} per cent of the groundwork for {s}, and the <foundations|drainage pipes> will follow before winter.",
                "The contractor blamed {x} for the delay and promised to put a second shift to work.",
                "Around {N:3-48} people live within walking distance of {s}, and until now they have had to travel to {m}.",
                "Three firms bid for the contract; the cheapest offer was {n:4-22} per cent below the estimate.",
                "Under the plans, {n:40-400} parking spaces will make way for trees, benches and a wider pavement.",
                "An earlier design for {s} was rejected in {M:-}, when inspectors found that it took no account of {x}.",
                "While the work goes on, traffic will be led past the site in one direction only between six in the morning and eight at night.",
                "Half of the money comes from the state, a third from the district, and the rest is to be raised through a loan over {n:10-30} years.",
                "Planners say that {s} will bring {b} to a part of town that has long been overlooked.",
                "The old building on the site, which had stood empty for {n:6-40} years, was torn down in {M:-}.",
                "Opponents have collected {N:11-96} signatures against the chosen site, though not against {s} itself.",
            ],
            Quotes =
            [
                "We have been promised {s} for {n:8-25} years, and I will believe it when I walk through the door",
                "The plans are sound, the money is there, and the only thing we are short of now is time",
                "Nobody is against {s}; what we ask is that somebody talks to the people who live next to it",
                "If the ground stays dry we can catch up with the timetable by the spring",
                "My mother walked {n:3-12} kilometres for this, and my daughter will not have to",
            ],
            Captions =
            [
                "Workers at the site of {s} in {l}.",
                "The site in {l} where work on {s} is about to begin.",
                "A drawing shows what {s} could look like when it is finished.",
            ],
            Keywords = ["infrastructure", "construction", "public money", "planning", "transport", "town council", "contracts", "neighbourhoods"],
        },
        Weather = new TopicMaterial
        {
            Subjects = ["the flood", "the storm", "the heavy rain", "the cyclone", "the landslide", "the cloudburst", "the gale", "the flash flood"],
            Sections = ["Weather", "Environment", "Region"],
            Headlines =
            [
                "{l} counts the cost of {s}",
                "Schools shut in {l} because of {s}",
                "{N:12-90} people leave their homes as {l} braces for the worst",
                "{S}: {g} ask for help",
                "Trains cancelled between {l} and {m}",
                "Three days on, {l} is still without power",
                "The night that changed {l}: how {g} lived through {s}",
                "{o} opens shelters for {N:2-9} people",
                "Aid arrives in {l}, but {g} say it is not enough",
            ],
            Leads =
            [
                "{N:4-60} people in {l} spent <the night|a second night> away from home because of {s}, the {o} said on {w}.",
                "Roads are closed, schools are shut and the market is empty: {s} has brought life in {l} to a halt.",
                "The worst of {s} seems to be over, but in {l} the clearing up has only begun.",
                "Rescue teams reached the last cut-off houses near {l} on {w}, {n:2-6} days after {s} began.",
            ],
            Sentences =
            [
                "The weather office measured {n:80-290} millimetres of rain in {n:12-48} hours, more than in the whole of the previous month.",
                "Power was back in {n:40-90} per cent of the homes by evening, while the villages towards {m} stayed dark.",
                "{N:2-40} hectares of farmland are affected, and farmers fear for the harvest.",
                "At the height of {s}, the river stood {n:2-7} metres above its usual level and carried away two wooden bridges.",
                "Doctors treated {n:11-95} people, most of them for exhaustion; nobody was seriously hurt.",
                "The railway line to {m} is blocked by fallen trees and will stay closed until {w} at the earliest.",
                "Forecasters expect conditions to ease within {n:2-5} days, but they warn against travelling at night.",
                "The {o} has set up {n:4-30} shelters in schools and handed out blankets, water and dry food.",
                "It is the worst that the region has seen since {M:-}, when damage ran to {n:20-80} million.",
                "Insurers have received {N:3-30} claims so far, a number that is likely to double.",
                "Volunteers worked through the night, filling {N:20-90} sandbags and bringing cattle to higher ground.",
                "Whether a warmer climate makes such events more likely is a question that scientists at {q} have studied for years.",
            ],
            Quotes =
            [
                "We took the children and the papers, and we left everything else",
                "I have lived here for {n:30-70} years and have never seen anything like {s}",
                "The warnings came in time, but many did not believe them",
                "What we need now is clean water, not visits",
                "The danger is not over, and I ask everybody to stay away from the river",
            ],
            Captions =
            [
                "A street in {l} on the morning after.",
                "Volunteers hand out meals at a school in {l}.",
                "{G} wait for news of the road to {m}.",
            ],
            Keywords = ["weather", "rescue", "climate", "emergency services", "power cuts", "rivers", "forecast", "relief"],
        },
        Culture = new TopicMaterial
        {
            Subjects = ["the lantern festival", "the theatre week", "the book fair", "the kite festival", "the harvest festival", "the puppet festival", "the folk music festival", "the film week"],
            Sections = ["Culture", "Arts", "Weekend"],
            Headlines =
            [
                "{l} celebrates: {N:9-80} visitors for {s}",
                "New life for {s}",
                "Why {g} fell in love with {s}",
                "{S} returns after {n:2-9} years",
                "From {l} to the world: the story of {s}",
                "{o} gives {n:2-9} million to save {s}",
                "Lost photographs found in {l}",
                "Tickets for {s} gone in {n:9-55} minutes",
                "A weekend in {l}: five things not to miss",
            ],
            Leads =
            [
                "It began with {n:12-40} people in a back room; on {w}, {N:20-90} came to {l} for {s}.",
                "There was singing in the streets of {l} until well past midnight as {s} opened on {w}.",
                "For years hardly anybody spoke of {s}. Now {l} is proud of it, and the {o} has found the money to keep it going.",
                "In {l}, {s} is about to change more than it has in {n:20-90} years.",
            ],
            Sentences =
            [
                "Visitors came from as far as {m}, and every bed in town was taken <a week|a month> in advance.",
                "The oldest piece on show is a wooden drum, made some {n:150-600} years ago and restored by hand.",
                "Admission is free for children, and students pay half.",
                "The programme lists {n:18-90} events in {n:4-12} places, among them two that have never been open to the public.",
                "A team from {q} has recorded {N:2-14} songs that were known only by heart.",
                "The idea for {s} goes back to a schoolteacher who kept a diary of every performance from {M:-} on.",
                "Shopkeepers report that takings were {n:12-60} per cent higher than in an ordinary week.",
                "Rain held off until the last evening, when the closing concert was moved into the covered market.",
                "Critics find that {s} has grown too large, and that prices have grown with it.",
                "The {o} will decide on {w} whether there is to be a second edition in the autumn.",
                "Much of what is shown was lent by families, who had kept it in attics and trunks for generations.",
                "An exhibition of {n:40-200} photographs, many of them never printed before, runs until {M}.",
            ],
            Quotes =
            [
                "My grandfather danced here, and tonight my son did",
                "We did not want a museum piece, we wanted something that is alive",
                "You cannot buy what happened in this square tonight",
                "People think of {s} as entertainment, but to us it is memory",
                "Next year we shall need a larger hall, or smaller friends",
            ],
            Captions =
            [
                "Guests in {l} on the opening night.",
                "{S} draws visitors of all ages.",
                "A restorer at work in {l}.",
            ],
            Keywords = ["festival", "heritage", "music", "exhibition", "tourism", "tradition", "theatre", "crafts"],
        },
        Sentences =
        [
            "The {o} did not answer questions <on {w}|before this article went to press>.",
            "{G} see it differently: in a survey, {n:51-88} per cent said that they had not been asked.",
            "A first report is due in {M}, and it will be open to the public.",
            "Similar plans in {m} came to nothing <three years ago|last year>, mainly because of {x}.",
            "In the past {n:5-15} years the population of {l} has grown by {n:6-38} per cent.",
            "The matter is not settled yet; a court in {m} will hear the first complaint in {M}.",
            "Those who are affected can apply for help at the town hall until the end of the month.",
            "Talks went on behind closed doors for {n:3-11} hours, and both sides left without speaking to reporters.",
            "Experts from {q} warn, however, that {x} could undo much of what has been achieved.",
            "Not everybody in {l} is convinced, and the next meeting promises to be a long one.",
            "{G} hope above all for {b}.",
            "Whether the money will last is anybody’s guess: the reserve, once {n:12-60} million, has shrunk to {n:2-11}.",
            "For {g}, a great deal depends on what happens in the coming weeks.",
            "The local branch of the trade union called the decision {t:a beginning, and no more}.",
            "Officials in {m} are watching closely, since they face the same choice next year.",
            "{h}{P}, {r}, has followed the matter from the start and keeps {n:6-30} files of letters at home.",
            "A telephone line has been set up and received {N:2-19} calls on its first day.",
            "Children in {l} have their own view of things: a class of ten-year-olds painted it on {n:20-60} metres of wall.",
            "Figures from the statistics office show that unemployment in the area stands at {n:4-13} per cent, slightly less than a year ago.",
            "There is agreement on one point at least, namely that {b} cannot wait.",
            "What is called {t:temporary} in the papers may well last for {n:3-9} years, as experience has taught.",
            "On {d}, the {o} first spoke of the problem in public.",
            "The next step is a public hearing, to which {g} have been invited by letter.",
            "A spokesman pointed to {x}, which nobody could have foreseen.",
            "In the evening, small groups stood in front of the post office and talked it over.",
            "Those who know the town well say that the matter is older than it looks, and that the same arguments were heard a generation ago.",
            "In the café opposite the railway station, the regulars have placed bets on the outcome, with a round of coffee at stake.",
            "{G} who were asked in the street gave answers that could hardly have been further apart.",
            "The figures have been checked twice by an outside firm, which found small errors in the second column but nothing that changes the result.",
            "A map on the wall of the waiting room shows how things stood {n:40-120} years ago, when there was not even a paved road here.",
            "Behind the scenes, say people who took part in the meetings, the tone was friendlier than it appeared in public.",
            "It takes patience to read the report, which has {n:120-480} pages, three appendices and no summary.",
            "For the time being, everything goes on as before: the shops open at nine, the last bus leaves at half past ten.",
            "At the school next door, teachers have made the subject part of their lessons, and the older pupils have written to the authorities.",
            "Some {n:12-70} letters to the editor have reached this newspaper since the first article, most of them signed with full names.",
            "A retired postman, who does not want to be named, remembers that his father used to tell a very similar story.",
            "There is no lack of ideas, but each of them costs money, and nobody has said yet where it is to come from.",
            "Neighbours have begun to help one another with lifts, tools and babysitting, which a year ago would have been unusual here.",
            "The lawyers on both sides agree that a settlement would be cheaper than a trial lasting several years.",
            "What surprises observers is how calm the debate has remained, in spite of everything that is at stake.",
            "Anybody who wants to see the documents can do so on weekdays between ten and four, after making an appointment by telephone.",
            "Comparable cases elsewhere took between {n:2-4} and {n:5-9} years to settle, and not all of them ended well.",
            "In the end it may come down to {n:2-6} votes, and at least one member has yet to make up his mind.",
            "The {k} has invited {g} to a discussion on {w}.",
            "A statement by the {k} speaks of a step in the right direction, but asks for {b} as well.",
            "For {n:3-9} years the {k} has been calling for {b}.",
            "Opinion polls are of little help, because the question was put in three different ways and got three different answers.",
            "The minutes of the last session run to {n:14-60} pages, and half of them deal with the order of the agenda.",
            "Many of those who spoke up had never taken part in a public meeting before, and some had written their words on the back of shopping lists.",
            "It is not the first attempt of its kind, and those who took part in the earlier ones advise everybody to keep a cool head.",
            "At the bakery on the corner, where the news is usually known first, nobody wanted to bet on a quick decision.",
            "An evening course on the subject, planned for {n:12-25} people, had to be moved into the gymnasium because so many came.",
            "Those in charge have promised to publish every invoice, although they left open when that will happen.",
            "The mood has changed noticeably since the spring: where there used to be shouting, people now bring cake.",
            "Old photographs from the town archive show the same spot with horses, puddles and a single gas lamp.",
            "Two independent reviewers came to the same result, yet they gave quite different reasons for it.",
            "Parents have organised a walking bus, so that the children need not cross the main road on their own.",
            "The deadline has been moved {n:2-5} times already, and hardly anybody believes that this one will hold.",
            "By the end of the year, according to the timetable, the question of who is responsible should be answered.",
        ],
        Quotes =
        [
            "This is a good day for {l}",
            "We were told one thing in the spring and another in the autumn",
            "I do not know a single person here who would object to {b}",
            "Ask me again in a year",
            "Every month that we lose costs us {n:2-9} million",
            "It is not a question of money, it is a question of will",
            "{l} and {m} have the same worries, and it is time that they worked together",
            "You can read the numbers either way, but {x} is a fact",
            "We shall look at every proposal, and we shall answer every letter",
            "The young people will leave if nothing changes here",
            "I have seen {n:4-9} mayors come and go, and each of them said the same",
            "We need {b}, and we need it before the winter",
        ],
        FirstAttributions =
        [
            "{Q:,} said {p}, {r}.",
            "{Q:,} {p}, {r}, told reporters on {w}.",
            "{p}, {r}, put it this way: {Q:.}",
            "In the words of {p}, {r}: {Q:.}",
        ],
        LaterAttributions =
        [
            "{Q:,} {p} said.",
            "{Q:,} {p} added.",
            "{Q:.}",
            "{p} went further: {Q:.}",
            "Asked about {x}, {p} replied: {Q:.}",
        ],
        Roles =
        [
            "head of the planning office", "spokesperson for the district administration", "chair of the village assembly", "a historian at the local college",
            "chief engineer of the public works department", "a doctor at the health centre", "a member of the regional parliament", "an environmental scientist",
            "director of the emergency services", "a lawyer for the complainants", "an economist", "head of the teachers’ association",
        ],
        Groups = ["residents", "shopkeepers", "farmers", "students", "commuters", "fishing families", "pensioners", "young families", "craftspeople", "nurses", "taxi drivers", "tenants"],
        Benefits = ["safer roads", "cleaner water", "shorter journeys", "new jobs", "better schools", "lower rents", "reliable electricity", "quieter streets", "fair prices", "more doctors", "good public transport", "decent housing"],
        Reasons = ["the shortage of skilled workers", "rising prices", "poor planning", "the long winter", "a lack of spare parts", "the high water table", "unclear ownership of the land", "a fall in tax revenue", "outdated maps", "the strike at the port", "weak control", "a change in the law"],
        Crossheads = ["A long way to go", "Doubts remain", "What happens next", "Money is tight", "Voices from the street", "Lessons of the past", "A question of trust", "Hope in the district", "The numbers", "Slow progress", "An old dispute", "Looking ahead"],
        ListIntros = ["The most important points at a glance:", "What {g} need to know:", "The plan has three parts:"],
        ListItems =
        [
            "A new office in {l}, open on {n:3-6} days a week", "{n:2-15} million for repairs before the winter", "Free advice for {g}",
            "Yearly reports, the first of them in {M}", "A fund to pay for {b}", "No further work at night", "An independent review of {x}",
        ],
        Chrome = new ChromeMaterial
        {
            Menus = ["Home | Local | Politics | Business | Sport | Opinion", "Sign in", "Menu", "Search", "E-paper", "Skip to main content", "Breaking news", "Today’s edition", "Video", "Podcasts", "Jobs", "Weather: 14°C"],
            Kickers = ["Exclusive", "Analysis", "On the ground", "Background", "Live report", "In brief"],
            Bylines = ["By {a}", "{a}", "{a}, staff writer", "Text: {a}"],
            Desks = ["By our local desk", "News desk", "Staff report"],
            Published = ["{L:Published} {D}", "{L:Posted on} {D}", "{D}", "{L:First published:} {D}"],
            Updated = ["{L:Updated} {U}", "{L:Last update:} {U}"],
            Shares = ["Share this article", "Facebook Twitter WhatsApp Email", "Copy link", "📲 Send it to a friend", "Print this page", "12 shares", "Save for later"],
            Advertisements = ["Advertisement", "ADVERTISEMENT – scroll to continue", "Sponsored: Brightleaf tea, now in your supermarket", "Roofs that last: call Tollman & Daughters for a free estimate", "[Ad] Up to 40% off winter boots", "Your story here? Advertise with us"],
            ReadAlso = ["Read also:", "See also:", "More on this:", "Don’t miss:"],
            RelatedHeadings = ["Related stories", "Most read", "You may also like", "More from this section"],
            Credits = ["Photo: {f}", "{f} / {y}", "Picture:\u00A0{f}"],
            TagCues = ["Tags:", "Topics:", "Filed under:"],
            Newsletters = ["Sign up for our morning briefing ✉️", "Get the day’s top stories in your inbox", "Your e-mail address", "Subscribe", "You can unsubscribe at any time."],
            Endmatter = ["– Ends –", "(mk/jt)", "Correction: an earlier version gave a wrong house number. We apologise for the error.", "The author travelled at the paper’s own expense.", "This text was first printed in our weekend supplement."],
            Editors = ["{L:Edited by} {e}", "{L:Editing:} {e}"],
            Agencies = ["With material from {y}", "{L:Source:} {y}"],
            Comments = ["3 comments", "Riverside22: About time! 👏", "oldtimer: They said exactly the same thing ten years ago.", "Anna K.: And who sweeps the snow in the meantime?", "guest_481: [sic] – nobody reads the minutes anyway", "Log in to comment"],
            Errors = ["The video could not be loaded. (Error 404)", "Please enable JavaScript to read the comments.", "Cannot open C:\\cms\\export\\[tmp]\\story.xml"],
            Footers = ["© {Y} {u}. All rights reserved.", "{u} – Imprint – Privacy – Contact", "Copyright {Y} {u}"],
        },
    };
}
