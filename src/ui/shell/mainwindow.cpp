// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "quality/qualitylog.h"
#include "ui/connections/connectiondialog.h"
#include "ui/connections/opening.h"
#include "ui/shell/connectionmenu.h"
#include "ui/shell/goto.h"
#include "ui/shell/jobspanel.h"
#include "ui/shell/pagecatalogue.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/preferences.h"
#include "ui/shell/rail.h"
#include "ui/shell/statusbar.h"
#include "ui/shell/topbar.h"
#include "ui/widgets/statecard.h"
#include "workbench/workbench.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace martlet {

namespace {

constexpr QSize usualSize(1440, 860); // with its title bar it fits a screen of 1440 × 900
constexpr int narrowWindow = 1280;    // under it the rail shows icons only

} // namespace

MainWindow::MainWindow(Theme &theme, Preferences &preferences)
    : m_theme(theme)
    , m_preferences(preferences)
    , m_opening(new Opening(m_jobs, this))
    , m_top(new TopBar(this))
    , m_rail(new Rail(this))
    , m_pages(new PageStack(this))
    , m_status(new StatusBar(m_jobs, this))
    , m_connections(new ConnectionMenu(preferences, this))
{
    setWindowTitle(u"Martlet"_s);
    setWindowIcon(theme.icon(u"martlet"_s, Token::Accent));
    setMinimumSize(800, 560);
    setAcceptDrops(true);
    resize(usualSize);
    restoreGeometry(preferences.geometry());
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addWidget(m_pages, 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_top);
    whole->addLayout(middle, 1);
    whole->addWidget(m_status);
    for (const auto &page : pageCatalogue())
        m_rail->addPage(page.id, page.icon, page.name);
    m_rail->setCurrent(PageId::Home);
    connectParts();
    makeMenus();
    makeKeys();
    showNone();
}

// Pages go before the jobs and the workbench that they stand on.
MainWindow::~MainWindow()
{
    m_pages->setContext({});
}

void MainWindow::connectParts()
{
    connect(m_rail, &Rail::pageChosen, this, [this](PageId page) { go({page}); });
    connect(m_rail, &Rail::collapseChosen, this, &MainWindow::collapseRail);
    connect(m_top, &TopBar::searchClicked, this, &MainWindow::goTo);
    connect(m_pages, &PageStack::pageMade, this, &MainWindow::connectPage);
    connect(&m_pages->state(), &StateCard::actionTriggered, this, [this] {
        if (m_stateAction)
            m_stateAction();
    });
    connect(m_opening, &Opening::started, this, &MainWindow::showOpening);
    connect(m_opening, &Opening::opened, this, &MainWindow::showOpened);
    connect(m_opening, &Opening::failed, this, &MainWindow::showFailure);
    connect(m_opening, &Opening::stopped, this, &MainWindow::showNone);
    connect(m_connections, &ConnectionMenu::chosen, this, &MainWindow::open);
    connect(m_connections, &ConnectionMenu::demoChosen, this, &MainWindow::openDemo);
    connect(m_connections, &ConnectionMenu::otherChosen, this, &MainWindow::chooseConnection);
    connect(m_status, &StatusBar::jobsClicked, this, [this] {
        if (!m_jobsPanel)
            m_jobsPanel = new JobsPanel(m_jobs, this);
        m_jobsPanel->openAbove(*m_status->jobsAnchor());
    });
}

void MainWindow::connectPage(Page *page)
{
    connect(page, &Page::linkActivated, this, &MainWindow::go);
    connect(page, &Page::itemShown, this, [this](const PageLink &link, const QString &title) {
        if (m_bench)
            m_preferences.rememberVisit(m_bench->spec().display(),
                                        {link, title, QDateTime::currentDateTimeUtc()});
        if (link.page == PageId::Reports || link.page == PageId::Import)
            m_preferences.tick(link.page == PageId::Reports ? u"step/report"_s : u"step/import"_s);
    });
    connect(page, &Page::attentionChanged, this, [this, page](PageId about, int count) {
        m_rail->setCount(about, count);
        m_pages->refresh(about, page);
    });
    connect(page, &Page::reopenWanted, this, [this] { open(m_bench->spec()); });
    connect(page, &Page::dataChanged, this, [this, page] {
        m_bench->warehouse().dataChanged();
        askFacts();
        m_pages->refreshOthers(page);
    });
}

void MainWindow::start(const std::optional<ConnectionSpec> &wish)
{
    if (wish)
        return open(*wish);
    const auto known = m_preferences.connections();
    // A server may want a password, which is not remembered: it waits for a click.
    if (!known.empty() && known.front().engine == Engine::Sqlite)
        open(known.front());
}

void MainWindow::open(const ConnectionSpec &spec)
{
    m_opening->open(spec);
}

void MainWindow::openDemo()
{
    m_opening->openDemo();
}

void MainWindow::go(const PageLink &link)
{
    m_wanted = {link.page, {}};
    m_rail->setCurrent(link.page);
    if (auto *page = m_pages->show(link))
        page->setFocus(Qt::OtherFocusReason);
}

void MainWindow::showOpening()
{
    if (m_bench)
        return; // the open warehouse stays until the next one is there
    m_pages->state().showEmpty(
        u"rail-data"_s,
        tr("Opening %1 …")
            .arg(m_opening->wish().name.isEmpty() ? m_opening->wish().display() : m_opening->wish().name),
        tr("Cancel"));
    m_stateAction = [this] { m_opening->stop(); };
    m_pages->showState();
}

void MainWindow::showOpened(const std::shared_ptr<Workbench> &bench)
{
    m_facts.stop();
    m_bench = bench;
    m_preferences.rememberConnection(bench->spec());
    m_preferences.tick(u"step/warehouse"_s);
    m_pages->setContext(PageContext{bench, m_jobs, m_preferences});
    m_top->setConnection(bench->spec(), {});
    m_top->setAsOf({});
    m_status->setConnection(bench->spec());
    const auto notices = QStringList{bench->notice(), bench->modelNotice()}.join(u' ').trimmed();
    if (!notices.isEmpty())
        m_status->note(notices);
    askFacts();
    go(m_wanted);
}

void MainWindow::showNone()
{
    if (m_bench)
        return;
    m_top->setConnection({}, {});
    m_status->setConnection({});
    m_pages->state().showEmpty(
        u"rail-home"_s,
        tr("Martlet answers questions about a shop. See how on a demo shop, made on this "
           "computer in a few seconds, or open your own warehouse from the menu above."),
        tr("Open the demo shop"));
    m_stateAction = [this] { openDemo(); };
    m_pages->showState();
}

void MainWindow::showFailure(const Error &error)
{
    if (m_bench)
        return m_status->note(error.message);
    m_pages->state().showError(error, tr("Choose another warehouse"));
    m_stateAction = [this] { chooseConnection(); };
    m_pages->showState();
}

void MainWindow::askFacts()
{
    m_facts.start(
        [bench = m_bench](std::stop_token stop, Progress &) -> Result<OpenFacts> {
            OpenFacts open;
            TRY_ASSIGN(open.facts, bench->warehouse().facts(stop));
            if (bench->isWarehouse()) {
                TRY_ASSIGN(open.openChecks, (bench->pool().ask<qint64>(LaneKind::Reader, u"open checks"_s, stop,
                                                                       openCheckCount)));
            }
            const auto &spec = bench->spec();
            if (spec.engine == Engine::Sqlite) {
                open.bytes = QFileInfo(spec.path).size();
            } else {
                TRY_ASSIGN(open.bytes,
                           (bench->pool().ask<qint64>(
                               LaneKind::Reader, u"database size"_s, stop, [](Session &session) {
                                   return session.integer(u"SELECT pg_database_size(current_database())"_s);
                               })));
            }
            return open;
        },
        [this](Result<OpenFacts> open) {
            if (!open)
                return m_status->note(open.error().message);
            m_top->setConnection(m_bench->spec(), open->facts.shopName);
            m_top->setAsOf(open->facts.asOf);
            m_rail->setCount(PageId::Quality, int(open->openChecks));
            const auto lines = m_bench->isWarehouse() ? open->facts.salesLines : qint64(-1);
            m_status->setConnection(m_bench->spec(), lines, open->bytes);
        });
}

void MainWindow::chooseConnection()
{
    auto *dialog = new ConnectionDialog(*m_opening, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::collapseRail(bool collapsed)
{
    m_preferences.setRailCollapsed(collapsed);
    m_rail->setCollapsed(collapsed);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_rail->setCollapsed(width() < narrowWindow || m_preferences.isRailCollapsed());
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_bench && event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const auto &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    event->acceptProposedAction();
    if (!paths.isEmpty())
        go({PageId::Import, paths.join(u'\n')});
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_preferences.setGeometry(saveGeometry());
    event->accept();
}

} // namespace martlet
