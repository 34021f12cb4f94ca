// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/linesview.h"

#include "ui/import/previewmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/wording.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace martlet {

namespace {

// The cell a line would be rejected for stands out, with an edge beside the colour.
class LineDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto &theme = Theme::of(option.widget);
        const auto *preview = qobject_cast<const PreviewModel *>(index.model());
        const bool isFault = preview && preview->isFaultCell(index);
        QStyledItemDelegate::paint(painter, option, index);
        painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1,
                          theme.colour(Token::Border));
        if (!isFault)
            return;
        const QRect cell = option.rect.adjusted(0, 0, -1, -1);
        painter->fillRect(cell, theme.colour(Token::BadWeak));
        painter->setPen(theme.colour(Token::Bad));
        painter->drawRect(cell);
        painter->setPen(theme.colour(Token::Text));
        painter->drawText(cell.adjusted(8, 0, -4, 0), Qt::AlignLeft | Qt::AlignVCenter,
                          index.data().toString());
    }

    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const auto &theme = Theme::of(option->widget);
        if (index.column() == PreviewModel::Line)
            option->palette.setColor(QPalette::Text, theme.colour(Token::Text2));
        const auto *preview = qobject_cast<const PreviewModel *>(index.model());
        if (preview && index.column() == PreviewModel::Verdict) {
            const bool fits = preview->preview().rows[std::size_t(index.row())].fault.isEmpty();
            option->palette.setColor(QPalette::Text, theme.colour(fits ? Token::Good : Token::Bad));
        }
    }
};

} // namespace

LinesView::LinesView(QWidget *parent)
    : QWidget(parent)
    , m_preview(new PreviewModel(this))
    , m_rejects(new RejectsModel(this))
    , m_table(new QTableView(this))
    , m_raw(new QPlainTextEdit(this))
{
    m_table->setItemDelegate(new LineDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(24);
    m_table->verticalHeader()->setDefaultSectionSize(28);
    m_table->horizontalHeader()->setFixedHeight(32);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_raw->setReadOnly(true);
    m_raw->setFrameShape(QFrame::NoFrame);
    m_raw->setFont(Theme::of(this).font(FontRole::Code));
    m_raw->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_raw->setTabChangesFocus(true);
    m_raw->setMaximumHeight(132);
    m_raw->document()->setDocumentMargin(12);
    m_raw->setAccessibleName(tr("Raw text"));
    auto *title = new Label(tr("Raw text"), FontRole::LabelStrong, Token::Text2, this);
    title->setContentsMargins(15, 8, 0, 4);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addWidget(title);
    column->addWidget(m_raw);
}

void LinesView::showPreview(const FilePreview &preview)
{
    m_preview->setPreview(preview);
    m_table->setModel(m_preview);
    m_table->setAccessibleName(tr("First lines of %1").arg(preview.path));
    m_table->resizeColumnsToContents();
    m_table->setColumnWidth(PreviewModel::Verdict, std::min(m_table->columnWidth(PreviewModel::Verdict), 220));
    std::vector<std::pair<qint64, QString>> lines;
    for (const auto &row : preview.rows)
        lines.emplace_back(row.line, row.raw);
    showRaw(lines);
}

void LinesView::showRejects(const std::vector<Reject> &rejects)
{
    m_rejects->setRejects(rejects);
    m_table->setModel(m_rejects);
    m_table->setAccessibleName(tr("Rejected lines"));
    m_table->resizeColumnsToContents();
    m_table->setColumnWidth(RejectsModel::Reason, std::min(m_table->columnWidth(RejectsModel::Reason), 420));
    std::vector<std::pair<qint64, QString>> lines;
    for (const auto &reject : rejects)
        lines.emplace_back(reject.line, QString::fromUtf8(reject.raw));
    showRaw(lines);
}

void LinesView::showRaw(const std::vector<std::pair<qint64, QString>> &lines)
{
    const qsizetype digits = lines.empty() ? 1 : wording::count(lines.back().first).size();
    QString text;
    for (const auto &[line, raw] : lines) {
        auto shown = raw;
        text += wording::count(line).rightJustified(digits) + u"   "_s + shown.replace(u'\n', QChar(0x21b5)) +
                u'\n';
    }
    m_raw->setPlainText(text);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { markLine(current.row()); });
    m_table->selectRow(0);
}

void LinesView::markLine(int index)
{
    const auto block = m_raw->document()->findBlockByNumber(index);
    QTextEdit::ExtraSelection mark;
    mark.cursor = QTextCursor(block);
    mark.format.setBackground(Theme::of(this).colour(Token::Selection));
    mark.format.setProperty(QTextFormat::FullWidthSelection, true);
    m_raw->setExtraSelections({mark});
    m_raw->setTextCursor(mark.cursor);
}

} // namespace martlet
