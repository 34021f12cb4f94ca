// SPDX-License-Identifier: GPL-3.0-or-later
// The lists of Home: stories, loads, visits and first steps.
#include "ui/home/homepage.h"
#include "ui/home/stories.h"
#include "ui/import/importpage.h"
#include "ui/shell/preferences.h"
#include "ui/widgets/listcard.h"
#include "ui/widgets/listrow.h"
#include "ui/widgets/wording.h"
#include "workbench/workbench.h"

#include <QProgressBar>

using namespace Qt::StringLiterals;

namespace martlet {

namespace {

struct Outcome
{
    QString icon;
    Token token;
    QString words; // empty: the rows say it
};

Outcome outcomeOf(const Batch &batch)
{
    switch (batch.state) {
    case BatchState::Done:
        if (batch.counts.rejected > 0)
            return {u"warning"_s, Token::Warn,
                    HomePage::tr("%1 rejected").arg(wording::count(batch.counts.rejected))};
        return {u"check"_s, Token::Good, {}};
    case BatchState::Failed:
        return {u"error"_s, Token::Bad, HomePage::tr("failed")};
    case BatchState::Refused:
        return {u"error"_s, Token::Bad, HomePage::tr("refused")};
    case BatchState::Cancelled:
        return {u"stop"_s, Token::Text2, HomePage::tr("cancelled")};
    case BatchState::Reverted:
        return {u"undo"_s, Token::Text2, HomePage::tr("undone")};
    default:
        return {u"clock"_s, Token::Warn, HomePage::tr("not finished")};
    }
}

struct Step
{
    const char *tick, *words;
    PageLink link;
    bool leads;
};

const std::vector<Step> &firstSteps()
{
    static const std::vector<Step> steps{
        {"step/warehouse", QT_TRANSLATE_NOOP("martlet::HomePage", "Opened a warehouse"), {}, false},
        {"step/report", QT_TRANSLATE_NOOP("martlet::HomePage", "Open a report"), {PageId::Reports}, true},
        {"step/goto", QT_TRANSLATE_NOOP("martlet::HomePage", "Jump somewhere with Ctrl+K"), {}, false},
        {"step/import",
         QT_TRANSLATE_NOOP("martlet::HomePage", "Import a file of your own"),
         {PageId::Import},
         true},
        {"step/export",
         QT_TRANSLATE_NOOP("martlet::HomePage", "Export an answer with Ctrl+E"),
         {PageId::Reports},
         true}};
    return steps;
}

QString iconFor(PageId page)
{
    return page == PageId::Reports  ? u"rail-reports"_s
           : page == PageId::Import ? u"rail-import"_s
           : page == PageId::Query  ? u"rail-query"_s
           : page == PageId::Data   ? u"rail-data"_s
                                    : u"rail-home"_s;
}

QString kindOf(PageId page)
{
    return page == PageId::Reports  ? HomePage::tr("Report")
           : page == PageId::Import ? HomePage::tr("Import")
           : page == PageId::Query  ? HomePage::tr("Question")
           : page == PageId::Data   ? HomePage::tr("Data")
                                    : HomePage::tr("Page");
}

} // namespace

QString HomePage::storyTick(const Story &story) const
{
    return u"story/%1"_s.arg(story.number);
}

void HomePage::showStories(const std::vector<Story> &stories)
{
    if (!m_stories) {
        m_stories = new ListCard(tr("Nine things to find"), {}, this);
        placeCards();
    }
    m_stories->clear();
    int found = 0;
    for (const auto &story : stories) {
        const bool isFound = m_context.preferences.isTicked(storyTick(story));
        const auto *report = m_context.bench ? m_context.bench->reports().find(story.report) : nullptr;
        auto *row = m_stories->addRow(story.question);
        row->setTick(isFound ? ListRow::Tick::Found : ListRow::Tick::Open);
        row->setText2(isFound);
        row->setNotes(
            {{report ? report->title : tr("no report yet"), 163, report ? Token::Text2 : Token::Text3},
             {isFound ? story.answer : QString(), 412}});
        row->setToolTip(isFound ? story.explanation : QString());
        found += isFound;
        row->setLeads(true);
        row->setAction(isFound ? QString() : report ? tr("Show me") : tr("Tell me"));
        connect(row, &ListRow::clicked, this, [this, stories, story, shows = report != nullptr] {
            m_context.preferences.tick(storyTick(story));
            if (shows)
                Q_EMIT linkActivated({PageId::Reports, story.report});
            QMetaObject::invokeMethod(
                this, [this, stories] { showStories(stories); }, Qt::QueuedConnection);
        });
    }
    m_stories->setSubtitle(tr("planted in this demo shop; %1 found").arg(wording::count(found)));
}

void HomePage::showLoads(const std::vector<Batch> &batches)
{
    m_loads->clear();
    if (batches.empty())
        return m_loads->showSentence(tr("Nothing has been loaded yet."));
    for (const auto &batch : batches) {
        const auto outcome = outcomeOf(batch);
        auto feed = batch.feed;
        if (!feed.isEmpty())
            feed[0] = feed[0].toUpper();
        auto *row = m_loads->addRow(feed);
        row->setMark(outcome.icon, outcome.token);
        const auto at =
            QDateTime::fromMSecsSinceEpoch((batch.finishedAt ? batch.finishedAt : batch.startedAt) / 1000);
        row->setNotes({{wording::shortDate(at.date()), 196},
                       {outcome.words.isEmpty() ? wording::count(batch.counts.read) : outcome.words, 0,
                        outcome.words.isEmpty() ? Token::Text : outcome.token, false}});
        row->setToolTip(tr("%1, batch %2, %3 rows read")
                            .arg(batch.fileName)
                            .arg(batch.id.value)
                            .arg(wording::count(batch.counts.read)));
    }
}

// An import that was begun and not finished stands first.
bool HomePage::showKept()
{
    const auto kept = m_context.bench ? KeptImport(m_context.bench->spec()).find()
                                      : Result<std::optional<KeptImport::Kept>>(std::nullopt);
    if (!kept || !*kept)
        return false; // what cannot be read is said on the import page
    auto *row = m_visits->addRow((*kept)->draft.title());
    row->setMark(u"rail-import"_s, Token::Accent);
    row->setNotes({{tr("Import, not finished"), 284, Token::Accent},
                   {wording::ago((*kept)->at.toLocalTime(), QDateTime::currentDateTime()), 0}});
    row->setLeads(true);
    connect(row, &ListRow::clicked, this, [this] {
        Q_EMIT linkActivated({PageId::Import, ImportPage::keptItem});
    });
    return true;
}

void HomePage::showVisits()
{
    m_visits->clear();
    const bool hasKept = showKept();
    const auto visits = m_context.bench ? m_context.preferences.visits(m_context.bench->spec().display())
                                        : std::vector<Preferences::Visit>();
    if (visits.empty() && hasKept)
        return;
    if (visits.empty())
        return m_visits->showSentence(tr("Reports and imports you open are listed here."));
    for (const auto &visit : visits) {
        auto *row = m_visits->addRow(visit.title);
        row->setMark(iconFor(visit.link.page), Token::Text2);
        row->setNotes({{kindOf(visit.link.page), 284},
                       {wording::ago(visit.at.toLocalTime(), QDateTime::currentDateTime()), 0}});
        row->setLeads(true);
        connect(row, &ListRow::clicked, this, [this, link = visit.link] { Q_EMIT linkActivated(link); });
    }
}

void HomePage::showSteps()
{
    m_steps->clear();
    int done = 0;
    for (const auto &step : firstSteps()) {
        const bool isDone = m_context.preferences.isTicked(QLatin1StringView(step.tick));
        done += isDone;
        auto *row = m_steps->addRow(tr(step.words));
        row->setTick(isDone ? ListRow::Tick::Checked : ListRow::Tick::Unchecked);
        row->setText2(isDone);
        row->setLeads(step.leads && !isDone);
        if (step.leads)
            connect(row, &ListRow::clicked, this, [this, link = step.link] { Q_EMIT linkActivated(link); });
    }
    const int count = int(firstSteps().size());
    m_steps->setSubtitle(tr("%1 of %2").arg(done).arg(count));
    auto *progress = m_steps->findChild<QProgressBar *>();
    progress->setRange(0, count);
    progress->setValue(done);
}

} // namespace martlet
