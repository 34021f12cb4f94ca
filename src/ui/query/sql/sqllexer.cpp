// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/sql/sqllexer.h"

#include "query/sqltokens.h"
#include "ui/query/sqlhighlighter.h"
#include "ui/theme/theme.h"

#include <QGuiApplication>
#include <QScreen>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

SqlLexer::Style styleOf(const SqlToken &token)
{
    switch (token.kind) {
    case SqlToken::Kind::Word:
        return isSqlKeyword(token.text) ? SqlLexer::Keyword : SqlLexer::Plain;
    case SqlToken::Kind::Text:
        return SqlLexer::Text;
    case SqlToken::Kind::Comment:
        return SqlLexer::Comment;
    case SqlToken::Kind::Parameter:
        return SqlLexer::Parameter;
    case SqlToken::Kind::Number:
        return SqlLexer::Figure;
    default:
        return SqlLexer::Plain;
    }
}

} // namespace

QFont codeFont(const Theme &theme)
{
    constexpr double pointsPerInch = 72;
    auto font = theme.font(FontRole::Code);
    font.setPointSizeF(font.pixelSize() * pointsPerInch /
                       QGuiApplication::primaryScreen()->logicalDotsPerInch());
    return font;
}

SqlLexer::SqlLexer(QsciScintilla &editor)
    : QsciLexerCustom(&editor)
    , m_editor(editor)
{
}

QString SqlLexer::description(int style) const
{
    static const QStringList names{u"plain"_s,   u"keyword"_s,   u"text"_s,
                                   u"comment"_s, u"parameter"_s, u"number"_s};
    return names.value(style); // QScintilla shows styles that have one; nobody reads it
}

void SqlLexer::takeColours(const Theme &theme)
{
    const auto font = codeFont(theme);
    const auto paper = theme.colour(Token::Surface);
    const auto ink = [](int style) {
        switch (style) {
        case Keyword:
            return Token::Accent;
        case Text:
        case Parameter:
            return Token::Good;
        case Comment:
            return Token::Text3;
        default:
            return Token::Text;
        }
    };
    setDefaultFont(font);
    setDefaultPaper(paper);
    setDefaultColor(theme.colour(Token::Text));
    for (int style = Plain; style <= Figure; ++style) {
        setFont(font, style);
        setPaper(paper, style);
        setColor(theme.colour(ink(style)), style);
    }
}

// A comment or a text may begin far above what has changed, so all of it is coloured; statements are short.
void SqlLexer::styleText(int, int)
{
    const auto sql = m_editor.text();
    const QStringView text(sql);
    startStyling(0);
    qsizetype done = 0;
    for (const auto &token : sqlTokens(sql)) {
        const auto from = token.text.data() - text.data();
        setStyling(int(text.mid(done, from - done).toUtf8().size()), Plain);
        setStyling(int(token.text.toUtf8().size()), styleOf(token));
        done = from + token.text.size();
    }
    setStyling(int(text.mid(done).toUtf8().size()), Plain);
}

} // namespace martlet
