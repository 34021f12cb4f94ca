// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/query/sql/scintilla.h"

namespace martlet {

class Theme;

// The theme's font of code in points: QScintilla knows no pixels.
QFont codeFont(const Theme &theme);

// Colours SQL in the theme's tokens by the tokens that the engine finds in it, so that the editor and the SQL
// pane look alike.
class SqlLexer final : public QsciLexerCustom
{
    Q_OBJECT
public:
    enum Style { Plain, Keyword, Text, Comment, Parameter, Figure };

    explicit SqlLexer(QsciScintilla &editor);

    void takeColours(const Theme &theme);
    const char *language() const override { return "SQL"; }
    QString description(int style) const override;
    void styleText(int start, int end) override;

private:
    QsciScintilla &m_editor;
};

} // namespace martlet
