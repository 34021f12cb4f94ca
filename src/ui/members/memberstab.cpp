// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/memberstab.h"

#include "etl/load/mergedmembers.h"
#include "reference/dimensionwords.h"
#include "ui/grid/gridframe.h"
#include "ui/grid/gridheader.h"
#include "ui/members/membercelldelegate.h"
#include "ui/members/memberwords.h"
#include "ui/members/mergedialog.h"
#include "ui/reports/busyveil.h"
#include "ui/theme/theme.h"
#include "ui/widgets/columntitle.h"
#include "ui/widgets/wording.h"
#include "ui_memberstab.h"

#include <QAction>

#include <algorithm>
#include <utility>

namespace martlet {

using namespace Qt::StringLiterals;

MembersTab::MembersTab(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::MembersTab>())
    , m_undo(new QAction(this))
    , m_redo(new QAction(this))
{
    m_ui->setupUi(this);
    const auto &theme = Theme::of(this);
    for (const auto entity : memberDimensions())
        m_ui->dimension->addItem(memberwords::plural(entity), int(entity));
    m_ui->undo->setIcon(theme.icon(u"undo"_s));
    m_ui->redo->setIcon(theme.icon(u"redo"_s));
    m_ui->nothing->showEmpty(u"check"_s, tr("Every member that facts name has been described."));
    m_ui->nothing->hide();
    m_ui->all->hide();
    m_ui->from->setDisplayFormat(u"d MMM yyyy"_s);
    m_ui->from->setDate(QDate::currentDate());
    m_ui->from->setMaximumDate(QDate::currentDate());
    auto *const header = new GridHeader(m_ui->grid);
    header->setSectionsClickable(false);
    m_ui->grid->setHorizontalHeader(header);
    m_ui->grid->setModel(&m_model);
    auto *const cells = new MemberCellDelegate(m_ui->grid);
    cells->setRing(true);
    m_ui->grid->setItemDelegate(cells);
    m_ui->grid->verticalHeader()->hide();
    m_ui->grid->verticalHeader()->setMinimumSectionSize(24);
    m_ui->grid->verticalHeader()->setDefaultSectionSize(28);
    m_ui->grid->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_ui->grid->setFrameShape(QFrame::NoFrame);
    new GridFrame(m_ui->grid);
    m_triggers = m_ui->grid->editTriggers();
    m_veil = new BusyVeil(m_ui->grid);
    m_soon.setSingleShot(true);
    m_soon.setInterval(250);
}

MembersTab::~MembersTab() = default;

void MembersTab::setBench(std::shared_ptr<Workbench> bench)
{
    m_source = std::make_shared<MembersSource>(std::move(bench));
    m_edits = new MemberEdits(m_source, this);
    addActions();
    connectParts();
    connectGrid();
    showButtons();
}

void MembersTab::addActions()
{
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
    for (auto *const action : {m_undo, m_redo}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    connect(m_undo, &QAction::triggered, m_edits, &MemberEdits::undo);
    connect(m_redo, &QAction::triggered, m_edits, &MemberEdits::redo);
    connect(m_ui->undo, &QPushButton::clicked, m_undo, &QAction::trigger);
    connect(m_ui->redo, &QPushButton::clicked, m_redo, &QAction::trigger);
}

void MembersTab::connectParts()
{
    connect(m_ui->dimension, &QComboBox::activated, this, [this] {
        m_only.reset();
        showWorklist();
        readPage();
    });
    connect(m_ui->search, &QLineEdit::textChanged, this, [this] {
        m_only.reset();
        m_soon.start();
    });
    connect(m_ui->search, &SearchBox::moved, this, [this](int rows) {
        const auto row = std::clamp(m_ui->grid->currentIndex().row() + rows, 0, m_model.rowCount() - 1);
        m_ui->grid->setCurrentIndex(m_model.index(row, MemberGridModel::FirstAttribute));
    });
    connect(&m_soon, &QTimer::timeout, this, [this] {
        showWorklist();
        readPage();
    });
    connect(m_ui->all, &QPushButton::clicked, this, [this] {
        m_only.reset();
        readPage();
    });
    connect(m_ui->everything, &QCheckBox::toggled, this, &MembersTab::showWorklist);
    connect(m_ui->worklist->view().selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                const auto row = m_ui->worklist->sourceRow(current);
                if (row >= 0 && row < qint64(m_listed.size()) && !m_listed[size_t(row)].isReserved())
                    choose(m_listed[size_t(row)].dimension, m_listed[size_t(row)].id);
            });
    connect(&m_ui->worklist->view(), &QAbstractItemView::activated, this, [this] { m_ui->grid->setFocus(); });
    connect(m_edits, &MemberEdits::done, this, [this] {
        refresh();
        Q_EMIT faultGone();
        Q_EMIT dataChanged();
    });
    connect(m_edits, &MemberEdits::failed, this, [this](const Error &error) {
        readPage(); // somebody else may have changed what is shown
        Q_EMIT faultFound(error);
    });
    connect(m_edits, &MemberEdits::busyChanged, this, &MembersTab::showButtons);
    connect(m_ui->history, &MemberHistory::takeBackWanted, m_edits, &MemberEdits::takeBack);
    connect(m_ui->merge, &QPushButton::clicked, this, &MembersTab::askForMerge);
}

void MembersTab::connectGrid()
{
    connect(&m_model, &MemberGridModel::editWanted, this, &MembersTab::edit);
    connect(&m_model, &MemberGridModel::moreWanted, this, &MembersTab::readMore);
    connect(m_ui->grid->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (const auto *const member = chosen())
            m_wanted = member->id;
        readStory();
        showButtons();
    });
    connect(m_veil, &BusyVeil::cancelled, this, [this] {
        m_readPage.stop();
        m_veil->end();
    });
}

Entity MembersTab::dimension() const
{
    return Entity(m_ui->dimension->currentData().toInt());
}

const MemberCard *MembersTab::chosen() const
{
    const auto row = m_ui->grid->currentIndex().row();
    return row >= 0 && row < m_model.rowCount() ? &m_model.member(row) : nullptr;
}

void MembersTab::choose(Entity dimension, qint64 member)
{
    m_ui->dimension->setCurrentIndex(m_ui->dimension->findData(int(dimension)));
    m_only = m_wanted = member;
    readPage();
}

void MembersTab::refresh()
{
    readWorklist();
    readPage();
}

void MembersTab::find()
{
    m_ui->search->setFocus();
    m_ui->search->selectAll();
}

bool MembersTab::isSettled() const
{
    return !m_soon.isActive() && !m_readWorklist.isRunning() && !m_readPage.isRunning() &&
           !m_readMore.isRunning() && !m_readStory.isRunning() && !m_edits->isBusy();
}

void MembersTab::readWorklist()
{
    m_readWorklist.start(
        [source = m_source](std::stop_token stop, Progress &) { return source->worklist(stop); },
        [this](Result<std::vector<OpenMember>> open) {
            if (!open)
                return Q_EMIT faultFound(open.error());
            m_open = std::move(*open);
            showWorklist();
        });
}

void MembersTab::showWorklist()
{
    const auto wanted = m_ui->search->text();
    m_listed.clear();
    std::copy_if(m_open.begin(), m_open.end(), std::back_inserter(m_listed), [&](const OpenMember &member) {
        const bool isOfDimension = m_ui->everything->isChecked() || member.dimension == dimension();
        return isOfDimension && (member.key.contains(wanted, Qt::CaseInsensitive) ||
                                 member.name.contains(wanted, Qt::CaseInsensitive));
    });
    m_ui->worklist->setContent(memberwords::worklist(m_listed));
    m_ui->worklist->setVisible(!m_open.empty());
    m_ui->nothing->setVisible(m_open.empty());
    m_ui->open->setText(m_open.empty() ? QString()
                                       : tr("%1 of %2 shown")
                                             .arg(wording::count(qint64(m_listed.size())),
                                                  wording::count(qint64(m_open.size()))));
}

MemberQuery MembersTab::query() const
{
    MemberQuery query;
    query.dimension = dimension();
    query.search = m_only ? QString() : m_ui->search->text();
    query.member = m_only;
    return query;
}

void MembersTab::readPage()
{
    m_readMore.stop();
    m_veil->begin(m_model.rowCount() == 0);
    m_readPage.start([source = m_source, query = query()](std::stop_token stop,
                                                          Progress &) { return source->page(query, stop); },
                     [this](Result<MemberPage> page) {
                         m_veil->end();
                         if (!page)
                             return Q_EMIT faultFound(page.error());
                         showPage(std::move(*page));
                     });
}

void MembersTab::readMore(qint64 offset)
{
    auto query = this->query();
    query.offset = offset;
    m_readMore.start(
        [source = m_source, query](std::stop_token stop, Progress &) { return source->page(query, stop); },
        [this](Result<MemberPage> page) {
            if (!page)
                return Q_EMIT faultFound(page.error());
            m_model.append(std::move(*page));
        });
}

void MembersTab::showPage(MemberPage page)
{
    const auto column = std::max(int(MemberGridModel::FirstAttribute), m_ui->grid->currentIndex().column());
    m_model.setPage(dimension(), std::move(page));
    fitColumns(std::exchange(m_shown, dimension()) != dimension());
    m_ui->all->setVisible(m_only.has_value());
    m_ui->all->setText(tr("Show all %1").arg(memberwords::plural(dimension()).toLower()));
    m_ui->rows->setText(tr("%1 in all").arg(wording::count(m_model.count())));
    if (const auto row = std::max(0, m_model.rowOf(m_wanted)); m_model.rowCount() > 0)
        m_ui->grid->setCurrentIndex(m_model.index(row, std::min(column, m_model.columnCount() - 1)));
    readStory();
    showButtons();
}

// Columns a person made wider stay so; none cuts what has just come.
void MembersTab::fitColumns(bool isAnother)
{
    if (isAnother)
        return m_ui->grid->resizeColumnsToContents();
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const int before = m_ui->grid->columnWidth(column);
        m_ui->grid->resizeColumnToContents(column);
        if (m_ui->grid->columnWidth(column) < before)
            m_ui->grid->setColumnWidth(column, before);
    }
}

void MembersTab::readStory()
{
    const auto *const member = chosen();
    if (!member) {
        m_readStory.stop();
        return m_ui->history->showNothing();
    }
    m_readStory.start([source = m_source, dimension = member->dimension, id = member->id](
                          std::stop_token stop, Progress &) { return source->story(dimension, id, stop); },
                      [this](Result<MemberStory> story) {
                          if (!story)
                              return Q_EMIT faultFound(story.error());
                          m_ui->history->showStory(*story);
                      });
}

void MembersTab::edit(MemberEdit edit)
{
    if (const auto from = m_ui->from->date(); from < m_ui->from->maximumDate())
        edit.from = from;
    const auto &attribute = edit.attributes.front();
    m_edits->edit(tr("%1 to “%2”").arg(titleOf(attribute.column), attribute.text), edit);
}

void MembersTab::askForMerge()
{
    const auto *const member = chosen();
    if (!member)
        return;
    auto *const dialog = new MergeDialog(m_source, *member, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, key = member->key] {
        const auto merge = dialog->merge();
        m_only.reset();
        m_wanted = merge.into;
        m_edits->merge(tr("the merge of %1").arg(key), merge);
    });
    dialog->open();
}

void MembersTab::showButtons()
{
    const bool isFree = !m_edits->isBusy();
    const auto &stack = m_edits->stack();
    m_undo->setEnabled(isFree && stack.canUndo());
    m_redo->setEnabled(isFree && stack.canRedo());
    for (auto *const button : {m_ui->undo, m_ui->redo}) {
        const bool can = (button == m_ui->undo ? m_undo : m_redo)->isEnabled();
        if (!can && button->hasFocus())
            m_ui->grid->setFocus(Qt::OtherFocusReason); // else the keyboard would leave the page
        button->setEnabled(can);
    }
    m_ui->undo->setToolTip(stack.canUndo() ? tr("Undo %1 (Ctrl+Z)").arg(stack.undoText())
                                           : tr("Undo (Ctrl+Z)"));
    m_ui->redo->setToolTip(stack.canRedo() ? tr("Redo %1 (Ctrl+Y)").arg(stack.redoText())
                                           : tr("Redo (Ctrl+Y)"));
    m_ui->history->setBusy(!isFree);
    const auto *const member = chosen();
    const bool canMerge = member && !member->mergedInto && MergedMembers::isPossible(dimension());
    m_ui->merge->setEnabled(isFree && canMerge);
    // One change at a time; the grid keeps the keyboard meanwhile.
    m_ui->grid->setEditTriggers(isFree ? m_triggers : QAbstractItemView::NoEditTriggers);
}

} // namespace martlet
