// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/datapage.h"

#include "ui/data/profilesheet.h"
#include "ui/data/tablelist.h"
#include "ui/export/exportdialog.h"
#include "ui/grid/gridrows.h"
#include "ui/quality/checkdialog.h"
#include "ui/theme/theme.h"
#include "ui/trace/wherefromdialog.h"
#include "ui/widgets/moment.h"
#include "ui/widgets/wording.h"
#include "ui_datapage.h"

namespace martlet {

using namespace Qt::StringLiterals;

DataPage::DataPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_bench(context.bench)
    , m_source(std::make_shared<DataSource>(context.bench))
    , m_ui(std::make_unique<Ui::DataPage>())
{
    m_ui->setupUi(this);
    const auto &theme = Theme::of(this);
    for (const QString &name : {tr("Star"), tr("Tables"), tr("Lineage"), tr("Members"), tr("Migrations")})
        m_ui->tabs->addTab(name);
    m_ui->tabs->setDrawBase(false);
    for (auto *icon : {m_ui->keyIcon, m_ui->referenceIcon, m_ui->lockIcon})
        icon->setFixedSize(14, 14);
    m_ui->keyIcon->setIcon(u"key"_s, Token::Text2);
    m_ui->referenceIcon->setIcon(u"reference"_s, Token::Text2);
    m_ui->lockIcon->setIcon(u"lock"_s, Token::Text2);
    m_ui->zoomIn->setIcon(theme.icon(u"plus"_s));
    m_ui->zoomOut->setIcon(theme.icon(u"minus"_s));
    m_ui->strip->clear();
    m_ui->panel->hide();
    connect(m_ui->tabs, &QTabBar::currentChanged, this, [this](int tab) { showTab(Tab(tab)); });
    connectStar();
    connectTabs();
    m_ui->members->setBench(context.bench);
    connectMembers();
    readOverview();
}

DataPage::~DataPage() = default;

void DataPage::connectStar()
{
    auto *star = m_ui->star;
    auto *panel = m_ui->panel;
    connect(star, &StarView::spotChosen, this, &DataPage::choose);
    connect(star, &StarView::zoomed, this,
            [this](int percent) { m_ui->percent->setText(tr("%1 %").arg(percent)); });
    connect(m_ui->zoomIn, &QToolButton::clicked, star, &StarView::zoomIn);
    connect(m_ui->zoomOut, &QToolButton::clicked, star, &StarView::zoomOut);
    connect(panel, &ColumnPanel::spotWanted, this, &DataPage::choose);
    connect(panel, &ColumnPanel::closed, this, [this] {
        m_readProfile.stop();
        m_ui->panel->hide();
        m_chosen = {};
        m_ui->star->setChosen({});
        m_ui->star->setFocus();
    });
    connect(panel, &ColumnPanel::retryWanted, this, &DataPage::readProfile);
    connect(panel, &ColumnPanel::cancelWanted, this, [this] {
        m_readProfile.stop();
        m_ui->panel->showStopped();
    });
    connect(panel, &ColumnPanel::rowsWanted, this, [this] {
        m_ui->tables->setTable(m_ui->panel->spot().table, TablesTab::Face::Rows);
        m_ui->tabs->setCurrentIndex(int(Tab::Tables));
    });
    connect(panel, &ColumnPanel::recipeWanted, this, [this] {
        m_ui->lineage->setTable(m_ui->panel->spot().table);
        m_ui->tabs->setCurrentIndex(int(Tab::Lineage));
    });
    connect(panel, &ColumnPanel::newCheckWanted, this, &DataPage::addCheck);
    connect(panel, &ColumnPanel::exportWanted, this, &DataPage::exportResult);
    connect(&m_readProfile, &TaskBase::progressed, panel, &ColumnPanel::showProgress);
}

void DataPage::connectTabs()
{
    auto *tables = m_ui->tables;
    connect(tables, &TablesTab::nullsWanted, this, [this](const QString &name) {
        m_readRows.stop();
        m_readNulls.start([source = m_source, table = *findStarTable(name)](
                              std::stop_token stop, Progress &) { return source->nulls(table, stop); },
                          [this](Result<QMap<QString, qint64>> nulls) {
                              nulls ? m_ui->tables->showColumns(*nulls)
                                    : m_ui->tables->showError(nulls.error());
                          });
    });
    connect(tables, &TablesTab::rowsWanted, this, [this](const QString &name) {
        m_readNulls.stop();
        m_readRows.start(
            [source = m_source, table = *findStarTable(name)](std::stop_token stop, Progress &progress) {
                return source->firstRows(table, stop, progress);
            },
            [this](Result<Answer> rows) {
                rows ? m_ui->tables->showRows(*rows) : m_ui->tables->showError(rows.error());
            });
    });
    offerWhereFrom(tables->grid(), m_bench);
    connect(tables, &TablesTab::cancelWanted, this, [this] {
        m_readNulls.stop();
        m_readRows.stop();
        m_ui->tables->showStopped();
    });
    connect(m_ui->lineage, &LineageTab::lineageWanted, this, &DataPage::readLineage);
    connect(m_ui->lineage, &LineageTab::reportWanted, this, [this](const QString &id) {
        Q_EMIT linkActivated({PageId::Reports, id});
    });
    connect(m_ui->lineage, &LineageTab::cancelWanted, this, [this] {
        m_readLineage.stop();
        m_ui->lineage->showStopped();
    });
}

void DataPage::connectMembers()
{
    auto *members = m_ui->members;
    connect(members, &MembersTab::faultFound, this,
            [this](const Error &error) { m_ui->strip->blame(error.message, error.detail); });
    connect(members, &MembersTab::faultGone, m_ui->strip, &Strip::clear);
    connect(members, &MembersTab::dataChanged, this, &Page::dataChanged);
}

void DataPage::find()
{
    if (m_ui->stack->currentIndex() == int(Tab::Members))
        m_ui->members->find();
}

void DataPage::showTab(Tab tab)
{
    m_ui->tabs->setCurrentIndex(int(tab));
    m_ui->stack->setCurrentIndex(int(tab));
    if (tab == Tab::Tables && m_ui->tables->grid().table().rowCount() == 0)
        m_ui->tables->setTable(m_ui->tables->table(), m_ui->tables->face());
    if (tab == Tab::Lineage && m_ui->lineage->columns().table().columnCount() == 0)
        m_ui->lineage->setTable(m_ui->lineage->table());
    if (tab == Tab::Members)
        m_ui->members->refresh();
}

void DataPage::showItem(const QString &item)
{
    static const QStringList tabs{u"star"_s, u"tables"_s, u"lineage"_s, u"members"_s, u"migrations"_s};
    if (const auto tab = tabs.indexOf(item); tab >= 0)
        return showTab(Tab(tab));
    showTab(Tab::Star);
    choose({item.section(u'.', 0, 0), item.section(u'.', 1)});
}

void DataPage::refresh()
{
    readOverview();
    if (!m_chosen.column.isEmpty())
        readProfile();
    if (m_ui->stack->currentIndex() == int(Tab::Tables))
        m_ui->tables->setTable(m_ui->tables->table(), m_ui->tables->face());
    if (m_ui->stack->currentIndex() == int(Tab::Lineage))
        m_ui->lineage->setTable(m_ui->lineage->table());
    if (m_ui->stack->currentIndex() == int(Tab::Members))
        m_ui->members->refresh();
}

bool DataPage::isSettled() const
{
    return m_overview.schemaVersion() > 0 && !m_readOverview.isRunning() && !m_readProfile.isRunning() &&
           !m_readChecks.isRunning() && !m_keepCheck.isRunning() && !m_readSources.isRunning() &&
           !m_readLineage.isRunning() && !m_readNulls.isRunning() && !m_readRows.isRunning() &&
           m_ui->members->isSettled();
}

void DataPage::readOverview()
{
    m_readOverview.start([source = m_source](std::stop_token stop,
                                             Progress &progress) { return source->overview(stop, progress); },
                         [this](Result<DataOverview> overview) {
                             if (!overview)
                                 return m_ui->strip->blame(overview.error().message, overview.error().detail);
                             showOverview(*overview);
                         });
}

void DataPage::showOverview(const DataOverview &overview)
{
    m_overview = overview;
    m_ui->strip->clear();
    m_ui->star->setCounts(overview.counts);
    m_ui->tables->list().setCounts(overview.counts);
    m_ui->lineage->list().setCounts(overview.counts);
    m_ui->facts->setText(tr("schema %1 · counted %2")
                             .arg(overview.schemaVersion())
                             .arg(shownMoment(overview.counts.countedAt, u"d MMM, HH:mm"_s)));
    showMigrations(overview);
    if (!m_chosen.table.isEmpty() && m_chosen.column.isEmpty())
        choose(m_chosen); // its row count is known now
}

void DataPage::showMigrations(const DataOverview &overview)
{
    GridRows rows;
    rows.column(tr("Version"), GridRows::Format::Integer)
        .column(tr("Name"))
        .column(tr("Applied"))
        .column(tr("By Martlet"))
        .column(tr("Checksum of the file"));
    for (const AppliedMigration &step : overview.migrations)
        rows.add({qint64(step.version), step.name, shownMoment(step.appliedAt, u"d MMM yyyy, HH:mm:ss"_s),
                  step.program, step.checksum});
    m_ui->migrations->setContent(rows.content(tr("one row per step of the schema")));
}

void DataPage::choose(const StarSpot &spot)
{
    const auto table = findStarTable(spot.table);
    if (!table)
        return;
    m_ui->star->setChosen(spot);
    if (m_ui->panel->isVisibleTo(this) && m_ui->panel->isPinned())
        return;
    m_chosen = spot;
    m_ui->panel->show();
    if (spot.column.isEmpty()) {
        m_readProfile.stop();
        const auto rows = m_overview.counts.rows.constFind(spot.table);
        m_ui->panel->showTable(*table,
                               rows == m_overview.counts.rows.constEnd() ? QString() : wording::count(*rows));
    } else {
        readProfile();
    }
    Q_EMIT itemShown({PageId::Data, spot.column.isEmpty() ? spot.table : spot.table + u'.' + spot.column},
                     spot.column.isEmpty() ? spot.table : spot.table + u" · "_s + spot.column);
}

void DataPage::readProfile()
{
    const auto table = findStarTable(m_chosen.table);
    const StarColumn *column = table ? table->find(m_chosen.column) : nullptr;
    if (!column)
        return;
    m_ui->panel->beginColumn(*table, *column);
    m_readProfile.start(
        [source = m_source, table = *table, column = *column](std::stop_token stop, Progress &progress) {
            return source->profile(table, column, stop, progress);
        },
        [this](Result<ColumnProfilePtr> profile) {
            if (!profile)
                return m_ui->panel->showError(profile.error());
            m_ui->panel->showProfile(*profile);
            readChecks();
            readSources(m_chosen.table);
        });
}

void DataPage::readChecks()
{
    m_readChecks.start(
        [source = m_source, spot = m_chosen](std::stop_token stop, Progress &) {
            return source->checksOf(spot.table, spot.column, stop);
        },
        [this, spot = m_chosen](Result<std::vector<CheckState>> states) {
            if (!states)
                return m_ui->strip->blame(states.error().message, states.error().detail);
            if (spot == m_chosen)
                m_ui->panel->showChecks(*states);
        });
}

void DataPage::addCheck()
{
    Check check;
    check.table = m_chosen.table;
    check.columns = {m_chosen.column};
    auto *dialog = new CheckDialog(check, true, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CheckDialog::accepted, this, [this, dialog] {
        m_keepCheck.start(
            [source = m_source, made = dialog->check()](std::stop_token stop, Progress &progress) {
                return source->keepAndRun(made, stop, progress);
            },
            [this](Result<qint64> open) {
                readChecks(); // one that could not be asked is kept all the same
                if (!open)
                    return m_ui->strip->blame(open.error().message, open.error().detail);
                Q_EMIT attentionChanged(PageId::Quality, int(*open));
            });
    });
    dialog->open();
}

// Beside a profile nothing is said where it cannot be read: the Lineage tab says why.
void DataPage::readSources(const QString &name)
{
    m_readSources.start(
        [source = m_source, table = *findStarTable(name)](std::stop_token stop, Progress &) {
            return source->lineage(table, stop);
        },
        [this, name](Result<TableLineage> lineage) {
            if (lineage && name == m_chosen.table)
                m_ui->panel->showSources(columnSources(*lineage, *findStarTable(name), m_chosen.column));
        });
}

void DataPage::readLineage(const QString &name)
{
    m_readLineage.start([source = m_source, table = *findStarTable(name)](
                            std::stop_token stop, Progress &) { return source->lineage(table, stop); },
                        [this](Result<TableLineage> lineage) {
                            lineage ? m_ui->lineage->showLineage(*lineage)
                                    : m_ui->lineage->showError(lineage.error());
                        });
}

void DataPage::exportResult()
{
    const auto profile = m_ui->panel->profile();
    if (!profile || profile->mostFrequent.empty())
        return;
    auto *dialog = new ExportDialog(sheetOf(*profile, m_source->userName()),
                                    profile->table + u'-' + profile->column.name, this);
    dialog->open();
}

} // namespace martlet
