// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/fieldlist.h"

#include "ui/query/fielddelegate.h"
#include "ui/query/questionfields.h"
#include "ui/widgets/label.h"
#include "ui/widgets/searchbox.h"
#include "ui/widgets/tip.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <utility>

namespace martlet {

using namespace Qt::StringLiterals;

const QString FieldList::mimeType = u"application/x-martlet-field"_s;

namespace {

// Fields carry their names where they are dropped.
class FieldItems final : public QStandardItemModel
{
public:
    using QStandardItemModel::QStandardItemModel;

    QStringList mimeTypes() const override { return {FieldList::mimeType}; }
    QMimeData *mimeData(const QModelIndexList &indexes) const override
    {
        auto *carried = new QMimeData;
        carried->setData(FieldList::mimeType, indexes.value(0).data(FieldList::NameRole).toString().toUtf8());
        return carried;
    }
};

} // namespace

FieldList::FieldList(QWidget *parent)
    : QWidget(parent)
    , m_fields(new FieldItems(this))
    , m_found(new QSortFilterProxyModel(this))
    , m_search(new SearchBox(this))
    , m_view(new QTreeView(this))
    , m_nothing(new Label({}, FontRole::Body, Token::Text2, this))
{
    build();
    m_found->setSourceModel(m_fields);
    m_found->setRecursiveFilteringEnabled(true);
    m_found->setFilterRole(SearchRole);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_view->setModel(m_found);
    connect(m_search, &QLineEdit::textChanged, this, &FieldList::find);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { choose(m_view->currentIndex()); });
    connect(m_search, &SearchBox::moved, this, &FieldList::move);
    connect(m_view, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (!m_choosesAtOnce)
            choose(index);
    });
    connect(m_view, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.data(NameRole).isNull())
            m_view->setExpanded(index, !m_view->isExpanded(index));
        else if (m_choosesAtOnce)
            choose(index);
    });
}

void FieldList::build()
{
    m_search->setPlaceholderText(tr("Find a field"));
    m_search->setAccessibleName(tr("Find a field"));
    m_view->setHeaderHidden(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRootIsDecorated(false);
    m_view->setIndentation(0);
    m_view->setUniformRowHeights(true);
    m_view->setExpandsOnDoubleClick(false);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setMouseTracking(true);
    m_view->setDragEnabled(true);
    m_view->setDragDropMode(QAbstractItemView::DragOnly);
    m_view->setAccessibleName(tr("Fields"));
    m_view->setItemDelegate(new FieldDelegate(*m_view));
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->viewport()->setAutoFillBackground(false); // it lies on the page, or on a popup
    m_view->installEventFilter(this);
    m_search->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(12, 0, 12, 0);
    line->addWidget(m_search);
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(13, 4, 12, 0);
    m_nothing->hide();
    column->addLayout(line);
    column->addWidget(m_nothing);
    column->addWidget(m_view, 1);
}

void FieldList::setFields(const QuestionFields &fields, Which which, const QStringList &without)
{
    m_search->clear(); // the words were meant for the fields before
    m_fields->clear();
    if (which != Which::Dimensions)
        addSection(tr("Measures"), fields, true, without);
    if (which != Which::Measures) {
        for (const auto &section : fields.sections())
            addSection(section, fields, false, without);
    }
    constexpr int openSections = 3; // the rest is one key away
    for (int row = 0; row < m_found->rowCount(); ++row)
        m_view->setExpanded(m_found->index(row, 0), row < openSections);
}

void FieldList::addSection(const QString &title, const QuestionFields &fields, bool isMeasures,
                           const QStringList &without)
{
    auto *section = new QStandardItem(title);
    section->setSelectable(false);
    section->setDragEnabled(false);
    for (const auto &field : fields.all()) {
        if (field.isMeasure != isMeasures || (!isMeasures && field.section != title) ||
            without.contains(field.name))
            continue;
        auto *item = new QStandardItem(field.title);
        item->setData(field.name, NameRole);
        item->setData(field.icon(), IconRole);
        item->setData(field.of, OfRole);
        item->setData(field.isLastValue, LastValueRole);
        item->setData((QStringList{field.title, field.name, field.definition} + field.synonyms).join(u'\n'),
                      SearchRole);
        item->setToolTip(wrappedTip(field.definition));
        section->appendRow(item);
    }
    if (section->rowCount() > 0)
        m_fields->appendRow(section);
    else
        delete section;
}

void FieldList::setChoosesAtOnce(bool atOnce)
{
    m_choosesAtOnce = atOnce;
    m_view->setDragEnabled(!atOnce);
}

QStringList FieldList::openSections() const
{
    QStringList titles;
    for (int row = 0; row < m_found->rowCount(); ++row) {
        if (m_view->isExpanded(m_found->index(row, 0)))
            titles += m_found->index(row, 0).data().toString();
    }
    return titles;
}

void FieldList::open(const QStringList &sections)
{
    for (int row = 0; row < m_found->rowCount(); ++row) {
        const auto section = m_found->index(row, 0);
        m_view->setExpanded(section, sections.contains(section.data().toString()));
    }
}

// A search opens every section that has something, and leaves them behind as they were.
void FieldList::find(const QString &words)
{
    if (!words.isEmpty() && !m_openBeforehand)
        m_openBeforehand = openSections();
    m_found->setFilterFixedString(words);
    m_nothing->setText(tr("Nothing is called “%1”.").arg(words));
    m_nothing->setVisible(!words.isEmpty() && m_found->rowCount() == 0);
    if (!words.isEmpty())
        return showBest(words);
    if (const auto sections = std::exchange(m_openBeforehand, std::nullopt))
        open(*sections);
    m_view->setCurrentIndex({});
}

// The best found is current: one whose title begins with the words, else the first.
void FieldList::showBest(const QString &words)
{
    m_view->expandAll();
    QModelIndex best;
    for (int section = 0; section < m_found->rowCount(); ++section) {
        const auto parent = m_found->index(section, 0);
        for (int row = 0; row < m_found->rowCount(parent); ++row) {
            const auto field = m_found->index(row, 0, parent);
            const auto title = field.data().toString();
            if (title.compare(words, Qt::CaseInsensitive) == 0) {
                m_view->setCurrentIndex(field);
                return m_view->scrollTo(field);
            }
            const bool begins = title.startsWith(words, Qt::CaseInsensitive);
            if (!best.isValid() || (begins && !best.data().toString().startsWith(words, Qt::CaseInsensitive)))
                best = field;
        }
    }
    m_view->setCurrentIndex(best);
    m_view->scrollTo(best);
}

void FieldList::move(int rows)
{
    auto index = m_view->currentIndex();
    for (int i = 0; i < std::abs(rows); ++i) {
        auto next = index.isValid() ? (rows < 0 ? m_view->indexAbove(index) : m_view->indexBelow(index))
                                    : m_found->index(0, 0);
        while (next.isValid() && next.data(NameRole).isNull()) // headings are no fields
            next = rows < 0 ? m_view->indexAbove(next) : m_view->indexBelow(next);
        if (next.isValid())
            index = next;
    }
    m_view->setCurrentIndex(index);
}

void FieldList::choose(const QModelIndex &index)
{
    if (index.isValid() && !index.data(NameRole).isNull())
        Q_EMIT fieldChosen(index.data(NameRole).toString());
}

bool FieldList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::ShortcutOverride) {
        // What was found is undone, not the words it was found by.
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    if (watched != m_view || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if ((key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter) || key->modifiers() & Qt::ControlModifier)
        return false;
    const auto index = m_view->currentIndex();
    if (index.data(NameRole).isNull())
        m_view->setExpanded(index, !m_view->isExpanded(index));
    else
        choose(index);
    return true;
}

} // namespace martlet
