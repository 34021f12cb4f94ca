// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/sqlpane.h"

#include "query/sqltokens.h"
#include "ui/query/sqlview.h"
#include "ui/theme/look.h"
#include "ui/widgets/label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr int sqlPaneHeight = 192, sqlHeadHeight = 36;

qsizetype indentOf(const QString &line)
{
    qsizetype indent = 0;
    while (indent < line.size() && line[indent] == u' ')
        ++indent;
    return indent;
}

QString shownLiteral(const Value &value)
{
    if (isNull(value))
        return u"NULL"_s;
    const auto text = toText(value);
    const bool isQuoted = std::holds_alternative<QString>(value) || std::holds_alternative<QDate>(value);
    return isQuoted ? u'\'' + QString(text).replace(u'\'', u"''"_s) + u'\'' : text;
}

} // namespace

QString withBoundValues(const QString &sql, const Bindings &bindings)
{
    QStringList lines;
    for (const auto &line : sql.split(u'\n')) {
        lines += line;
        QStringList said;
        for (const auto &token : sqlTokens(line)) {
            if (token.kind != SqlToken::Kind::Parameter)
                continue;
            for (const auto &[name, value] : bindings) {
                const auto words = token.text.toString() + u" = "_s + shownLiteral(value);
                if (name == token.text.mid(1) && !said.contains(words))
                    said += words;
            }
        }
        if (!said.isEmpty())
            lines += QString(indentOf(line), u' ') + u"-- "_s + said.join(u", "_s);
    }
    return lines.join(u'\n');
}

SqlPane::SqlPane(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QPushButton(tr("Edit as SQL"), this))
    , m_lit(new Label({}, FontRole::Label, Token::Text2, this))
    , m_view(new SqlView(this))
{
    setFixedHeight(sqlPaneHeight);
    auto *copyButton = new QPushButton(tr("Copy SQL"), this);
    copyButton->setProperty("look", u"quiet"_s);
    copyButton->setProperty("compact", true);
    copyButton->setIcon(Theme::of(this).icon(u"copy"_s));
    connect(copyButton, &QPushButton::clicked, this, &SqlPane::copy);
    m_edit->setProperty("look", u"quiet"_s);
    m_edit->setProperty("compact", true);
    m_edit->setIcon(Theme::of(this).icon(u"edit"_s));
    m_edit->setEnabled(false);
    connect(m_edit, &QPushButton::clicked, this, &SqlPane::editWanted);
    auto *title = new Label(tr("SQL"), FontRole::Section, Token::Text, this);
    m_lit->setElided(true);
    auto *head = new QWidget(this);
    head->setFixedHeight(sqlHeadHeight);
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(16, 1, 8, 1);
    line->setSpacing(8);
    line->addWidget(title);
    line->addWidget(m_lit, 1);
    line->addWidget(copyButton);
    line->addWidget(m_edit);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_view, 1);
}

void SqlPane::setSql(const WrittenSql &written)
{
    m_written = written;
    m_edit->setEnabled(true);
    m_view->setSql(withBoundValues(written.sql, written.bindings));
}

void SqlPane::clear()
{
    m_written = {};
    m_edit->setEnabled(false);
    m_view->setSql({});
}

void SqlPane::light(const QStringList &names, const QString &text)
{
    m_view->setLit(names);
    m_lit->setText(text);
}

QString SqlPane::text() const
{
    return m_view->toPlainText();
}

void SqlPane::copy() const
{
    QGuiApplication::clipboard()->setText(text());
}

void SqlPane::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.colour(Token::Surface));
    painter.fillRect(0, 0, width(), 1, theme.colour(Token::Border));
    painter.fillRect(0, sqlHeadHeight - 1, width(), 1, theme.colour(Token::Border));
}

} // namespace martlet
