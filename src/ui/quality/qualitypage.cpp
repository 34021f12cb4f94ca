// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/qualitypage.h"

#include "database/snapshot.h"
#include "etl/delivery/deliverydifference.h"
#include "exports/sheet.h"
#include "quality/checks.h"
#include "quality/runchecks.h"
#include "ui/export/exportdialog.h"
#include "ui/quality/checkdialog.h"
#include "ui/quality/checkrowdelegate.h"
#include "ui/quality/plaingrid.h"
#include "ui/reports/busyveil.h"
#include "ui/shell/jobs.h"
#include "ui/theme/theme.h"
#include "ui/trace/wherefromdialog.h"
#include "ui/widgets/columntitle.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/wording.h"
#include "ui_qualitypage.h"
#include "workbench/workbench.h"

#include <QSortFilterProxyModel>
#include <QTabBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace martlet {

namespace {

// Reads in one snapshot, off the window's thread.
template<typename T>
Result<T> ask(Workbench &bench, std::stop_token stop, const std::function<Result<T>(Session &)> &work)
{
    return askSnapshot<T>(bench.pool(), u"quality page"_s, stop, work);
}

} // namespace

QualityPage::QualityPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::QualityPage>())
    , m_filter(new QSortFilterProxyModel(this))
{
    m_ui->setupUi(this);
    m_filter->setSourceModel(&m_model);
    m_filter->setFilterRole(CheckListModel::SearchRole);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_ui->checks->setModel(m_filter);
    m_ui->checks->setItemDelegate(new CheckRowDelegate(m_ui->checks));
    m_ui->checks->viewport()->setAutoFillBackground(false);
    m_ui->checks->setMouseTracking(true);
    m_ui->listCard->body()->setContentsMargins(1, 0, 1, 1);
    m_ui->listCard->body()->addWidget(m_ui->checks);
    m_ui->listCard->setTitle(tr("Checks"));
    m_ui->listCard->addToHeader(m_ui->search);
    m_ui->search->setFixedWidth(180);
    m_ui->tabs->tabBar()->setAccessibleName(m_ui->tabs->accessibleName());
    m_ui->add->setIcon(Theme::of(this).icon(u"plus"_s));
    m_ui->runAll->setIcon(Theme::of(this).icon(u"play"_s, Token::OnAccent));
    m_veil = new BusyVeil(m_ui->tabs);
    // After the bar itself: after the tabs as a whole means after all that is in them.
    QWidget::setTabOrder(m_ui->tabs->tabBar(), m_ui->search);
    QWidget::setTabOrder(m_ui->search, m_ui->checks);
    chainTabs(chainTabs(m_ui->checks, *m_ui->panel), *m_ui->calendar);
    connectParts();
    if (context.bench)
        refresh();
}

// Runs go on while another page is shown; the page lives until the warehouse is changed, which ends them.
QualityPage::~QualityPage() = default;

void QualityPage::connectParts()
{
    connect(m_ui->runAll, &QPushButton::clicked, this, [this] { run({}); });
    connect(m_ui->add, &QPushButton::clicked, this, [this] { edit({}, true); });
    connect(m_ui->search, &QLineEdit::textChanged, m_filter, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_ui->search, &SearchBox::moved, this, [this](int rows) {
        const auto row = std::clamp(m_ui->checks->currentIndex().row() + rows, 0, m_filter->rowCount() - 1);
        m_ui->checks->setCurrentIndex(m_filter->index(row, 0));
    });
    connect(m_ui->checks->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { showChosen(); });
    connect(m_ui->panel, &CheckPanel::runWanted, this, [this] { run({m_ui->panel->shown()->check.name}); });
    connect(m_ui->panel, &CheckPanel::exportWanted, this, &QualityPage::exportResult);
    connect(m_ui->panel, &CheckPanel::changeWanted, this, [this] { edit(m_ui->panel->shown()->check, false); });
    connect(m_ui->panel, &CheckPanel::switchWanted, this, [this](bool on) {
        auto check = m_ui->panel->shown()->check;
        check.isEnabled = on;
        keep(check);
    });
    connect(m_ui->panel, &CheckPanel::removeWanted, this, &QualityPage::remove);
    offerWhereFrom(m_ui->panel->grid(), m_context.bench);
    connect(m_ui->panel, &CheckPanel::retryWanted, this, &QualityPage::refresh);
    connect(m_ui->calendar, &CalendarPanel::differenceWanted, this, &QualityPage::readDifference);
    connect(m_ui->calendar, &CalendarPanel::importWanted, this,
            [this] { Q_EMIT linkActivated({PageId::Import}); });
    connect(m_ui->calendar, &CalendarPanel::retryWanted, this, &QualityPage::readCalendar);
    connect(&m_run, &TaskBase::progressed, m_veil, &BusyVeil::report);
    connect(&m_run, &TaskBase::finished, this, [this] {
        m_veil->end();
        m_ui->runAll->setEnabled(true);
    });
    connect(m_veil, &BusyVeil::cancelled, this, [this] { m_context.jobs.cancel(m_job); });
}

void QualityPage::refresh()
{
    readStates();
    readCalendar();
}

void QualityPage::readStates()
{
    m_states.start(
        [bench = m_context.bench](std::stop_token stop, Progress &) {
            return ask<std::vector<CheckState>>(*bench, stop, checkStates);
        },
        [this](Result<std::vector<CheckState>> states) {
            if (states)
                showStates(std::move(*states));
            else
                m_ui->panel->showError(states.error());
        });
}

void QualityPage::showStates(std::vector<CheckState> states)
{
    const auto open =
        std::count_if(states.begin(), states.end(), [](const auto &state) { return state.isOpen(); });
    const auto fresh = std::count_if(states.begin(), states.end(), [](const auto &state) {
        return state.standing() == CheckState::Standing::NeverRun;
    });
    QStringList words{open == 0 ? tr("No check needs somebody.")
                                : tr("%n check(s) need somebody.", nullptr, int(open))};
    if (fresh > 0)
        words += tr("%n have not run yet.", nullptr, int(fresh));
    m_ui->sentence->setText(words.join(u' '));
    m_ui->listCard->setSubtitle(wording::count(qint64(states.size())));
    m_model.setStates(std::move(states));
    if (m_wanted.isEmpty() && m_model.rowCount() > 0)
        m_wanted = m_model.state(0).check.name;
    choose(m_wanted);
    Q_EMIT attentionChanged(PageId::Quality, int(open));
}

void QualityPage::choose(const QString &name)
{
    m_wanted = name;
    const auto index = m_filter->mapFromSource(m_model.index(m_model.rowOf(name), 0));
    m_ui->checks->scrollTo(index);
    if (m_ui->checks->currentIndex() == index)
        showChosen();
    else
        m_ui->checks->setCurrentIndex(index); // which shows it
}

void QualityPage::showChosen()
{
    const auto index = m_filter->mapToSource(m_ui->checks->currentIndex());
    m_rows.stop();
    if (!index.isValid())
        return m_ui->panel->showNothing();
    const auto &state = m_model.state(index.row());
    m_wanted = state.check.name;
    m_ui->panel->showCheck(state);
    readRows();
}

void QualityPage::readRows()
{
    const auto *const run = m_ui->panel->shown()->decisive();
    if (!run || run->kept == 0 || !m_context.bench)
        return;
    m_rows.start(
        [bench = m_context.bench, id = run->id](std::stop_token stop, Progress &) {
            return ask<ResultSetPtr>(*bench, stop, [id](Session &session) { return failingRows(session, id); });
        },
        [this](Result<ResultSetPtr> rows) {
            if (rows)
                m_ui->panel->showRows(*rows);
            else
                m_ui->panel->showError(rows.error());
        });
}

void QualityPage::readCalendar()
{
    m_calendar.start(
        [bench = m_context.bench](std::stop_token stop, Progress &) {
            return ask<LoadCalendar>(*bench, stop,
                                     [stop](Session &session) { return loadCalendar(session, stop); });
        },
        [this](Result<LoadCalendar> calendar) {
            if (calendar)
                showCalendar(std::move(*calendar));
            else
                m_ui->calendar->showError(calendar.error());
        });
}

void QualityPage::showCalendar(LoadCalendar calendar)
{
    m_ui->calendar->showCalendar(std::move(calendar));
}

void QualityPage::readDifference(qint64 store, const QDate &day, BatchId earlier, BatchId later)
{
    using Difference = std::shared_ptr<DeliveryDifference>;
    if (!m_context.bench)
        return;
    m_difference.start(
        [bench = m_context.bench, store, day, earlier, later](std::stop_token stop, Progress &) {
            const auto cipher = bench->cipher(); // without it personal files stay closed
            return ask<Difference>(*bench, stop, [&](Session &session) -> Result<Difference> {
                TRY_ASSIGN(auto found,
                           deliveryDifference(session, store, day, earlier, later, cipher ? *cipher : nullptr));
                return std::make_shared<DeliveryDifference>(std::move(found));
            });
        },
        [this](Result<Difference> difference) {
            if (difference)
                m_ui->calendar->showDifference(**difference);
            else
                m_ui->calendar->showDifferenceError(difference.error());
        });
}

void QualityPage::run(const QStringList &names)
{
    if (names.isEmpty())
        m_wanted.clear(); // afterwards the one that most needs somebody is shown
    m_job = m_context.jobs.watch(names.isEmpty() ? tr("Run all checks") : tr("Run a check"), m_run);
    m_ui->runAll->setEnabled(false);
    m_veil->begin(false);
    m_run.start(
        [bench = m_context.bench, names](std::stop_token stop, Progress &progress) {
            return runChecks(bench->pool(), {names}, SystemClock(), stop, progress);
        },
        [this](Result<std::vector<CheckResult>> results) { showRun(results); });
}

void QualityPage::showRun(const Result<std::vector<CheckResult>> &results)
{
    if (!results) {
        m_context.jobs.fail(m_job, results.error().message);
        return m_ui->panel->showError(results.error());
    }
    readStates();
}

void QualityPage::edit(const Check &check, bool isNew)
{
    auto *dialog = new CheckDialog(check, isNew, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CheckDialog::accepted, this, [this, dialog] { keep(dialog->check()); });
    dialog->open();
}

void QualityPage::keep(const Check &check)
{
    change(tr("Keep a check"), check.name, [check](Session &session) { return keepCheck(session, check); });
}

void QualityPage::remove()
{
    const auto name = m_ui->panel->shown()->check.name;
    change(tr("Remove a check"), {}, [name](Session &session) { return forgetCheck(session, name); });
}

void QualityPage::change(const QString &label, const QString &chosen,
                         std::function<Result<void>(Session &)> work)
{
    m_change.start(
        [bench = m_context.bench, label, work = std::move(work)](std::stop_token stop, Progress &) {
            return bench->pool().run(LaneKind::Writer, label, stop, work);
        },
        [this, chosen](const Result<void> &done) {
            if (!done)
                return m_ui->panel->showError(done.error());
            m_wanted = chosen;
            readStates();
        });
}

void QualityPage::exportResult()
{
    const auto &rows = m_ui->panel->rows();
    if (!rows || rows->rowCount() == 0)
        return;
    Sheet sheet;
    sheet.title = m_ui->panel->shown()->check.title;
    for (const auto &column : rows->columns())
        sheet.columns.push_back({titleOf(column.name)});
    sheet.rows = rows;
    sheet.user = m_context.bench ? m_context.bench->viewer().name : QString();
    sheet.grain = tr("one row per failing key");
    auto *dialog = new ExportDialog(std::move(sheet), m_ui->panel->shown()->check.name, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void QualityPage::find()
{
    m_ui->tabs->setCurrentWidget(m_ui->checksPage);
    m_ui->search->setFocus(Qt::ShortcutFocusReason);
    m_ui->search->selectAll();
}

void QualityPage::showItem(const QString &item)
{
    if (item == u"calendar")
        return m_ui->tabs->setCurrentWidget(m_ui->calendarPage);
    m_ui->tabs->setCurrentWidget(m_ui->checksPage);
    choose(item);
}

} // namespace martlet
