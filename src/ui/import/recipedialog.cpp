// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/recipedialog.h"

#include "etl/recipe/recipes.h"
#include "ui_recipedialog.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace martlet {

namespace {

// A built-in recipe that was changed is another one.
QString proposedName(const ImportRecipe &recipe)
{
    return builtInRecipes().contains(recipe.name) ? recipe.name + u"-own"_s : recipe.name;
}

} // namespace

RecipeDialog::RecipeDialog(ImportRecipe recipe, const RecipeFolder &own, QWidget *parent)
    : QDialog(parent)
    , m_recipe(std::move(recipe))
    , m_kept(own.list())
    , m_ui(std::make_unique<Ui::RecipeDialog>())
{
    m_ui->setupUi(this);
    m_ui->name->setText(proposedName(m_recipe));
    m_ui->name->selectAll();
    connect(m_ui->name, &QLineEdit::textChanged, this, &RecipeDialog::showName);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->keep, &QPushButton::clicked, this, &QDialog::accept);
    showName();
}

RecipeDialog::~RecipeDialog() = default;

ImportRecipe RecipeDialog::recipe() const
{
    auto named = m_recipe;
    named.name = m_ui->name->text().trimmed();
    if (named.name != m_recipe.name)
        named.title = named.name;
    return named;
}

void RecipeDialog::showName()
{
    const auto name = m_ui->name->text().trimmed();
    const bool isName = RecipeFolder::isName(name);
    m_ui->keep->setEnabled(isName);
    m_ui->note->setToken(isName ? Token::Text2 : Token::Bad);
    if (!isName)
        return m_ui->note->setText(tr("A name has letters without accents, digits, _ and -."));
    const auto newest = std::ranges::find(m_kept, name, &KeptRecipe::name);
    m_ui->note->setText(newest == m_kept.end()
                            ? tr("It becomes version 1 of a recipe of your own.")
                            : tr("It becomes version %1; earlier versions stay.").arg(newest->version + 1));
}

} // namespace martlet
