// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/sqlscript.h"
#include "workbench/sqlnames.h"

#include <QWidget>

#include <optional>

class QKeyEvent;
class QsciScintilla;

namespace martlet {

class SqlLexer;

// SQL to write: coloured, completed from the names of the warehouse, laid out on demand, with a wavy line under
// what the engine does not take. Places count letters of text(). Tab indents; behind Escape it goes on instead,
// so that nobody is held by the keyboard.
class SqlEditor final : public QWidget
{
    Q_OBJECT
public:
    enum class Wish { Run, Explain, ToSteps, Complete, LayOut, History };

    explicit SqlEditor(SqlNames names, QWidget *parent = nullptr);
    ~SqlEditor() override;

    QString text() const;
    void setText(const QString &text);                 // begins anew
    void replace(SqlPlace place, const QString &text); // can be undone
    // The selection, else the statement that the caret stands in.
    SqlPlace chosen() const;
    qsizetype caret() const;
    void setCaret(qsizetype place);
    void select(SqlPlace place);
    void underline(SqlPlace place); // without length: nothing
    SqlPlace underlined() const { return m_underlined; }
    void complete();
    void layOut();               // the chosen part
    QStringList offered() const; // by the open list of completions

Q_SIGNALS:
    void edited();
    void wanted(martlet::SqlEditor::Wish wish); // by a key

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool takesKey(QKeyEvent &key);
    static std::optional<Wish> wishOf(const QKeySequence &keys);
    static void keepActive(QObject *child);
    void fulfil(Wish wish);
    void takeTheme();
    void setUp();
    void completeSoon();
    void offer();
    void insertCompletion(const QString &shown);
    qsizetype placeOf(int bytes) const;
    int bytesBefore(qsizetype place) const;

    SqlNames m_names;
    QsciScintilla *m_text;
    SqlLexer *m_lexer;
    SqlPlace m_underlined;
    std::vector<SqlName> m_offered;
    bool m_isTabOn = false; // the next Tab goes on
};

} // namespace martlet
