"""Modules that stand in for packages: they can be imported, subclassed and annotated with, and that is all.

A stand-in module has every attribute one asks for, and each attribute is an empty class. That is enough for
code that mentions a package at import time (base classes, annotations, decorators, default values) and
never uses it afterwards.
"""
from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Iterable, Sequence
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any

Called = Callable[["StandIn", tuple[Any, ...], dict[str, Any]], Any]
"""What happens when a stand-in class, or a subclass of one, is called: given the class and the arguments."""

_EXCEPTIONS = ("Error", "Exception", "NotFound")


class StandIn(type):
    """The type of stand-in classes; ``dotted`` is the name of what the class stands for."""

    dotted: str
    called: Called

    @classmethod
    def named(mcs, dotted: str, called: Called) -> StandIn:
        """A stand-in for ``dotted``; a name that looks like an exception's can be caught and raised."""
        name = dotted.rpartition(".")[2]
        bases: tuple[type, ...] = (Exception,) if name.endswith(_EXCEPTIONS) else ()
        return super().__new__(mcs, name, bases, {"dotted": dotted, "called": staticmethod(called)})

    def stands_alone(cls) -> bool:
        """Whether this is a stand-in itself, not a class that was derived from one."""
        return "dotted" in vars(cls)

    def __getattr__(cls, name: str) -> StandIn:
        if name.startswith("__"):
            raise AttributeError(name)
        child = StandIn.named(f"{cls.dotted}.{name}", cls.called)
        setattr(cls, name, child)
        return child

    def __call__(cls, *args: Any, **kwargs: Any) -> Any:
        return cls.called(cls, args, kwargs)

    def __getitem__(cls, item: object) -> StandIn:
        return cls

    def __or__(cls, other: object) -> StandIn:
        return cls

    __ror__ = __or__


class StandInModule(ModuleType):
    """A package whose attributes are made when they are asked for."""

    def __init__(self, name: str, called: Called) -> None:
        super().__init__(name)
        self.__path__: list[str] = []
        self.__called = called

    def __getattr__(self, name: str) -> StandIn:
        if name.startswith("__"):
            raise AttributeError(name)
        stand_in = StandIn.named(f"{self.__name__}.{name}", self.__called)
        setattr(self, name, stand_in)
        return stand_in


class StandInFinder(MetaPathFinder, Loader):
    """Imports a stand-in for every module at or below one of ``roots`` (dotted names)."""

    def __init__(self, roots: Iterable[str], called: Called) -> None:
        self.roots = set(roots)
        self.called = called

    def root_of(self, name: str) -> str | None:
        """The root that covers the module ``name``, or None."""
        return next((root for root in self.roots if name == root or name.startswith(f"{root}.")), None)

    def release(self, root: str) -> None:
        """From now on ``root`` is imported as if there had never been a stand-in."""
        self.roots.discard(root)
        for name, module in list(sys.modules.items()):
            if isinstance(module, StandInModule) and (name == root or name.startswith(f"{root}.")):
                del sys.modules[name]
                parent, _, child = name.rpartition(".")
                vars(sys.modules.get(parent, module)).pop(child, None)
        importlib.invalidate_caches()

    def find_spec(self, name: str, path: Sequence[str] | None, target: ModuleType | None = None) -> ModuleSpec | None:
        """See ``importlib.abc.MetaPathFinder``."""
        return ModuleSpec(name, self, is_package=True) if self.root_of(name) else None

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        """See ``importlib.abc.Loader``."""
        return StandInModule(spec.name, self.called)

    def exec_module(self, module: ModuleType) -> None:
        """There is nothing to run."""
