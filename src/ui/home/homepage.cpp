// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/homepage.h"

#include "lineage/batchledger.h"
#include "ui/home/stories.h"
#include "ui/home/tilefigures.h"
#include "ui/shell/preferences.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/listcard.h"
#include "ui/widgets/listrow.h"
#include "ui/widgets/wording.h"
#include "workbench/workbench.h"

#include <QBoxLayout>
#include <QEvent>
#include <QGridLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QTime>

using namespace Qt::StringLiterals;

namespace martlet {

namespace {

constexpr int shownLoads = 9;

QString greeting(QTime now)
{
    if (now.hour() < 5 || now.hour() >= 18)
        return HomePage::tr("Good evening");
    return now.hour() < 12 ? HomePage::tr("Good morning") : HomePage::tr("Good afternoon");
}

} // namespace

HomePage::HomePage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_grid(new QGridLayout)
    , m_greeting(new Label(greeting(QTime::currentTime()), FontRole::Title, Token::Text, this))
    , m_sentence(new Label({}, FontRole::Body, Token::Text, this))
    , m_revenue(new NumberTile(tr("Revenue"), this))
    , m_likeForLike(new NumberTile(tr("Like-for-like"), this))
    , m_margin(new NumberTile(tr("Margin rate"), this))
    , m_basket(new NumberTile(tr("Average basket"), this))
    , m_loads(new ListCard(tr("Last loads"), tr("rows read"), this))
    , m_visits(new ListCard(tr("Continue where you were"), {}, this))
    , m_steps(new ListCard(tr("First steps"), {}, this))
{
    const auto stories = context.bench ? readStories(context.bench->stories()) : std::vector<Story>();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(scroll);
    content->setLayout(m_grid);
    m_grid->setContentsMargins(24, 24, 24, 24);
    m_grid->setSpacing(16);
    for (int column = 0; column < 12; ++column)
        m_grid->setColumnStretch(column, 1);
    m_grid->setRowStretch(4, 1);
    makeTop();
    placeCards();
    scroll->setWidget(content);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    if (!stories.empty())
        showStories(stories);
    showSteps();
    showVisits();
    if (context.bench)
        refresh();
}

void HomePage::makeTop()
{
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    m_greeting->setFixedHeight(26);
    m_sentence->setFixedHeight(20);
    m_sentence->setTextFormat(Qt::RichText);
    words->addWidget(m_greeting);
    words->addWidget(m_sentence);
    auto *import = new QPushButton(Theme::of(this).icon(u"rail-import"_s, Token::OnAccent),
                                   tr("Import your own data"), this);
    import->setProperty("look", u"primary"_s);
    connect(import, &QPushButton::clicked, this, [this] { Q_EMIT linkActivated({PageId::Import}); });
    auto *top = new QHBoxLayout;
    top->addLayout(words, 1);
    top->addWidget(import);
    m_grid->addLayout(top, 0, 0, 1, 12);
    int column = 0;
    for (auto *tile : {m_revenue, m_likeForLike, m_margin, m_basket})
        m_grid->addWidget(tile, 1, 3 * column++, 1, 3);
    auto *progress = new QProgressBar(m_steps);
    progress->setFixedWidth(96);
    progress->setTextVisible(false);
    progress->setAccessibleName(tr("First steps done"));
    m_steps->addToHeader(progress);
}

void HomePage::placeCards()
{
    m_grid->addWidget(m_loads, 2, m_stories ? 8 : 0, 1, m_stories ? 4 : 8);
    m_grid->addWidget(m_steps, m_stories ? 3 : 2, 8, 1, 4);
    m_grid->addWidget(m_visits, 3, 0, 1, 8);
    if (m_stories)
        m_grid->addWidget(m_stories, 2, 0, 1, 8);
}

void HomePage::refresh()
{
    m_content.start(
        [bench = m_context.bench](std::stop_token stop, Progress &) -> Result<Content> {
            Content content;
            TRY_ASSIGN(content.batches, (bench->pool().ask<std::vector<Batch>>(
                                            LaneKind::Reader, u"last loads"_s, stop,
                                            [](Session &session) { return listLoads(session, shownLoads); })));
            TRY_ASSIGN(content.facts, bench->warehouse().facts(stop));
            if (content.facts.salesLines > 0) {
                TRY_ASSIGN(content.figures,
                           askHomeFigures(bench->warehouse(), content.facts, bench->viewer(), stop));
            }
            return content;
        },
        [this](Result<Content> content) {
            if (!content)
                return showError(content.error());
            showLoads(content->batches);
            if (content->facts.salesLines > 0)
                showFigures(content->figures);
            else
                showNoSales();
        });
}

void HomePage::showFigures(const HomeFigures &figures)
{
    m_revenue->setFigure(revenueTile(figures));
    m_likeForLike->setFigure(likeForLikeTile(figures));
    m_margin->setFigure(marginTile(figures));
    m_basket->setFigure(basketTile(figures));
    m_lastDay = figures.lastDay;
    showSentence();
}

void HomePage::showNoSales()
{
    TileFigure none;
    none.missing = tr("no sales loaded yet");
    for (auto *tile : {m_revenue, m_likeForLike, m_margin, m_basket})
        tile->setFigure(none);
    m_sentence->setText(tr("This warehouse has no sales yet. Import a file of yours to begin."));
}

void HomePage::showError(const Error &error)
{
    m_sentence->setText(error.message.toHtmlEscaped());
    TileFigure none;
    none.missing = tr("could not be read");
    none.tooltip = error.message;
    for (auto *tile : {m_revenue, m_likeForLike, m_margin, m_basket})
        tile->setFigure(none);
    m_loads->showSentence(error.message);
}

void HomePage::showSentence()
{
    if (!m_lastDay.date.isValid())
        return;
    const auto &theme = Theme::of(this);
    m_sentence->setText(
        daySentence(m_lastDay, theme.colour(Token::Good).name(), theme.colour(Token::Bad).name()));
}

// Rich text holds its colours: it is worded again in the other theme's.
void HomePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showSentence();
}

void HomePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    showVisits();
    showSteps();
}

} // namespace martlet
