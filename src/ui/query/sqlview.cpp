// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/sqlview.h"

#include "ui/query/sqlhighlighter.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

namespace martlet {

namespace {

constexpr int numbersWidth = 40, numbersRight = 12;

} // namespace

SqlView::SqlView(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_numbers(new QWidget(this))
    , m_highlighter(new SqlHighlighter(document()))
{
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFont(Theme::of(this).font(FontRole::Code));
    setAccessibleName(tr("SQL"));
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setViewportMargins(numbersWidth, 0, 0, 0);
    document()->setDocumentMargin(8);
    m_numbers->installEventFilter(this);
    connect(this, &QPlainTextEdit::updateRequest, m_numbers, qOverload<>(&QWidget::update));
}

void SqlView::setSql(const QString &sql)
{
    if (sql == toPlainText())
        return;
    const auto seen = verticalScrollBar()->value();
    setPlainText(sql);
    verticalScrollBar()->setValue(seen);
}

void SqlView::setLit(const QStringList &names)
{
    m_highlighter->setLit(names);
    for (const auto &name : names) {
        const auto found = document()->find(name, 0, QTextDocument::FindCaseSensitively);
        if (found.isNull())
            continue;
        const int line = found.block().blockNumber();
        const int shown = verticalScrollBar()->value();
        if (line < shown || line >= shown + verticalScrollBar()->pageStep())
            verticalScrollBar()->setValue(std::max(0, line - 2));
        return;
    }
}

bool SqlView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_numbers || event->type() != QEvent::Paint)
        return QPlainTextEdit::eventFilter(watched, event);
    paintNumbers();
    return true;
}

void SqlView::paintNumbers()
{
    const auto &theme = Theme::of(this);
    QPainter painter(m_numbers);
    painter.fillRect(m_numbers->rect(), theme.colour(Token::Sunken));
    painter.setFont(font());
    painter.setPen(theme.colour(Token::Text3));
    for (auto line = firstVisibleBlock(); line.isValid(); line = line.next()) {
        const auto place = blockBoundingGeometry(line).translated(contentOffset());
        if (place.top() > m_numbers->height())
            break;
        painter.drawText(QRectF(0, place.top(), numbersWidth - numbersRight, place.height()),
                         Qt::AlignRight | Qt::AlignTop, QString::number(line.blockNumber() + 1));
    }
}

void SqlView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    m_numbers->setGeometry(0, 0, numbersWidth, height());
}

void SqlView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_highlighter)
        m_highlighter->rehighlight();
}

} // namespace martlet
